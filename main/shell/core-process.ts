import { utilityProcess, type MessagePortMain } from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { FromCore, ToCore } from '../../domain/contract/port.ts';
import type { Reach } from '../../domain/contract/window-api.ts';
import { coreProgram, type Place } from './places.ts';

/** How long core may take to record the lock, checkpoint and close before it is ended by force. */
const closingTime = 4000;

/** Only what a program needs to find folders and the time zone; nothing that changes how Node loads code. */
const passedOn =
  /^(KIM_\w+|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TEMP|TMP|TMPDIR|TZ|LANG|LC_\w+|PATH|SYSTEMROOT)$/i;

export interface CoreProcess {
  /** Never rejects. A call that core did not live to answer ends with `core-ended`. */
  call(operation: string, input: unknown): Promise<OperationResult<unknown>>;
  /** Lets a window talk to core on a port of its own. The port closes when core ends. */
  connect(port: MessagePortMain, reach: Reach): void;
  /** Lets core close in order, by force after a while. Resolves when the process, and with it every key, is gone. */
  close(): Promise<void>;
}

export interface CoreEvents {
  /** A window has opened the vault. */
  onOpened(): void;
  /** Core has ended without having been asked to, unless it never got as far as `ready`. */
  onCrash(): void;
}

/**
 * A core that starts with the first word to it: a page connects when it stands and has nothing else to do. The two
 * processors of an office PC are busy enough while a window starts; core would hold up the page (docs/decisions.md).
 */
export function coreWhenAsked(place: Place, events: CoreEvents): CoreProcess {
  let started: CoreProcess | undefined;
  const core = (): CoreProcess => (started ??= startCore(place, events));
  return {
    call: (operation, input) => core().call(operation, input),
    connect: (port, reach) => core().connect(port, reach),
    close: () => started?.close() ?? Promise.resolve(),
  };
}

function startCore({ vault, training }: Place, { onOpened, onCrash }: CoreEvents): CoreProcess {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name)));
  const child = utilityProcess.fork(
    coreProgram,
    [`--vault=${vault}`, ...(training === 'chosen' ? ['--training'] : [])],
    {
      serviceName: 'KIM-Fallakte Kern',
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const waiting = new Map<number, (result: OperationResult<unknown>) => void>();
  const send = (message: ToCore): void => child.postMessage(message);
  let lastId = 0;
  let ready = false;
  let closing = false;
  let ended = false;

  child.on('message', (message: FromCore) => {
    if ('event' in message) {
      if (message.event === 'opened') onOpened();
      ready = true;
      return;
    }
    waiting.get(message.id)?.(
      message.ok ? { ok: true, output: message.output } : { ok: false, error: message.error },
    );
    waiting.delete(message.id);
  });
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => {
      ended = true;
      for (const answer of waiting.values()) answer({ ok: false, error: { code: 'core-ended' } });
      waiting.clear();
      resolve();
      // A core that cannot even start would only fail again: the window stays and says that core has ended.
      if (ready && !closing) onCrash();
    });
  });

  return {
    call(operation, input) {
      if (ended) return Promise.resolve({ ok: false, error: { code: 'core-ended' } });
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ id, operation, input });
      });
    },
    connect(port, reach) {
      if (ended) port.close();
      else child.postMessage({ command: 'connect', reach } satisfies ToCore, [port]);
    },
    async close() {
      closing = true;
      if (!ended) send({ command: 'close' });
      const force = setTimeout(() => child.kill(), closingTime);
      await gone;
      clearTimeout(force);
    },
  };
}
