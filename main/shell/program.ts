import { app, BrowserWindow } from 'electron';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { ParsedInput } from '../../domain/contract/operations.ts';
import type { VaultStatus } from '../../domain/contract/vault-status.operation.ts';
import type { Ending } from '../../domain/contract/window-events.ts';
import { keepLanguage, readLanguage } from '../core/vault/language.ts';
import { makeAutoLock } from './auto-lock.ts';
import { countCrashes } from './crashes.ts';
import { coreWhenAsked, type CoreProcess } from './core-process.ts';
import { realPlace, trainingPlace } from './places.ts';
import { lockSeconds, warningSeconds } from './policy.ts';
import { makePrinter } from './print.ts';
import { openRouter, type Router } from './router.ts';
import { flushDrafts, openMainWindow, stateOf, type WindowState } from './window.ts';

const done: OperationResult<unknown> = { ok: true, output: {} };

/** What runs at one time: a core process, which holds the keys, and the window that belongs to it. */
interface Running {
  core: CoreProcess;
  window: BrowserWindow;
}

/**
 * Runs the program: one core, one window, both replaced together on lock. The end of the two processes is what makes
 * sure that no key and no text of a case stays in memory.
 */
export function runProgram(): { focus(): void } {
  let place = realPlace();
  let running: Running;
  let ending: Promise<void> | undefined;
  let quitting = false;
  let language = readLanguage(app.getPath('userData'));
  const stopAfterTooMany = countCrashes();

  const autoLock = makeAutoLock({
    limit: lockSeconds(),
    warning: warningSeconds,
    lock: (reason) => void end(reason),
    tell: (time) => running.window.webContents.send('lock-time', time),
  });
  /** Before there is a core, the unlock screen's question is answered from what lies open in the folder. */
  const look = async (): Promise<OperationResult<VaultStatus>> => {
    const { readVaultStatus } = await import('../core/vault/status.ts');
    return { ok: true, output: readVaultStatus(place.vault, place.training) };
  };
  const router: Router = openRouter({
    connect: (port, reach) => running.core.connect(port, reach),
    look,
    shell: {
      'vault.lock': () => end('user').then(() => done),
      'vault.choose': (input) => turnTo((input as ParsedInput<'vault.choose'>).training).then(() => done),
      'vault.keepAwake': () => {
        autoLock.keepAwake();
        return Promise.resolve(done);
      },
      'language.keep': (input) => {
        ({ language } = input as ParsedInput<'language.keep'>);
        keepLanguage(app.getPath('userData'), language);
        return Promise.resolve(done);
      },
      'paper.layOut': (input) => printer.layOut(input as ParsedInput<'paper.layOut'>),
      'print.ready': (_input, window) => {
        printer.ready(window);
        return Promise.resolve(done);
      },
    },
  });
  const printer = makePrinter(router, (operation, input) => running.core.call(operation, input));

  function begin(reason?: Ending, before?: WindowState): Running {
    const window = openMainWindow({ ending: reason, language }, before);
    // Read once beforehand, while the window's process is busy with the page it has just got: a second time takes a tenth.
    // What goes wrong is said when the page asks.
    window.webContents.once('did-navigate', () => void look().catch(() => undefined));
    const core = coreWhenAsked(place, { onOpened: () => autoLock.begin(), onCrash: () => void end('core') });
    router.admit(window, 'everything');
    autoLock.watch(window.webContents);
    window.webContents.on('render-process-gone', () => void end('core'));
    window.on('close', (event) => {
      if (quitting) return;
      event.preventDefault();
      app.quit();
    });
    return { core, window };
  }

  /** Ends core and window together, and begins anew on the unlock screen. Asked again meanwhile, it does so once. */
  function end(reason: Ending): Promise<void> {
    if (quitting) return Promise.resolve();
    ending ??= replace(reason).finally(() => (ending = undefined));
    return ending;
  }

  /** Ends what runs and begins with the other file. Nothing of the one's address or state comes along to the other. */
  async function turnTo(training: boolean): Promise<void> {
    if (quitting || place.training === 'always') return;
    await ending;
    ending ??= replace(undefined, training ? trainingPlace() : realPlace()).finally(
      () => (ending = undefined),
    );
    return ending;
  }

  async function replace(reason: Ending | undefined, next = place): Promise<void> {
    if (reason === 'core') stopAfterTooMany();
    const { core, window } = running;
    autoLock.end();
    await flushDrafts(window);
    const before = stateOf(window);
    for (const open of BrowserWindow.getAllWindows()) open.destroy();
    await core.close();
    const stays = next.vault === place.vault;
    place = next;
    running = begin(reason, stays || before === undefined ? before : { ...before, hash: '' });
  }

  running = begin();
  app.on('before-quit', (event) => {
    if (quitting) return;
    event.preventDefault();
    quitting = true;
    autoLock.end();
    void (ending ?? Promise.resolve())
      .then(() => flushDrafts(running.window))
      .then(() => running.core.close())
      .finally(() => app.exit(0));
  });

  return {
    focus() {
      if (running.window.isDestroyed()) return;
      if (running.window.isMinimized()) running.window.restore();
      running.window.focus();
    },
  };
}
