import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const patience = 60_000;

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: { sessionId?: string; payload?: string; targetInfo?: { type: string } };
}

/**
 * Starts Electron and gives the milliseconds from there to the moment that a script in its page reports. The script runs
 * before the page's own and calls `report(time)` with milliseconds since 1970. Playwright would hold up the start of the
 * main process until it is connected; this only listens.
 */
export async function millisecondsUntil(parameters: readonly string[], script: string): Promise<number> {
  const electron = process.env['KIM_BENCH_ELECTRON'];
  if (electron === undefined)
    throw new Error('KIM_BENCH_ELECTRON names no program (in-electron.mjs sets it)');
  const started = performance.timeOrigin + performance.now();
  const child = spawn(electron, [...parameters, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  try {
    return (await reported(await debuggerAddress(child), script)) - started;
  } finally {
    await end(child);
  }
}

async function debuggerAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('no output to read');
  for await (const text of createInterface(child.stderr)) {
    const address = /^DevTools listening on (ws:\S+)/.exec(text)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Electron ended before it could be watched');
}

function reported(address: string, script: string): Promise<number> {
  const socket = new WebSocket(address);
  let lastId = 0;
  const send = (method: string, params: object, sessionId?: string) => {
    lastId += 1;
    socket.send(JSON.stringify({ id: lastId, method, params, sessionId }));
  };
  const watch = (sessionId: string) => {
    const source = `(() => { const report = (time) => benchReport(String(time)); ${script} })()`;
    send('Runtime.enable', {}, sessionId);
    send('Page.enable', {}, sessionId);
    send('Runtime.addBinding', { name: 'benchReport' }, sessionId);
    send('Page.addScriptToEvaluateOnNewDocument', { source }, sessionId);
    send('Runtime.evaluate', { expression: source }, sessionId);
  };
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('the page reported nothing')), patience);
    socket.addEventListener('open', () =>
      send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    );
    socket.addEventListener('message', ({ data }) => {
      const { method, params = {} } = JSON.parse(String(data)) as Message;
      if (method === 'Target.attachedToTarget' && params.sessionId !== undefined) {
        if (params.targetInfo?.type === 'page') watch(params.sessionId);
        send('Runtime.runIfWaitingForDebugger', {}, params.sessionId);
      }
      if (method !== 'Runtime.bindingCalled') return;
      clearTimeout(giveUp);
      socket.close();
      resolve(Number(params.payload));
    });
    socket.addEventListener('error', () => reject(new Error('the debugger could not be reached')));
  });
}

/** Ends the program with its helpers; the vault is locked, so nothing is lost. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
