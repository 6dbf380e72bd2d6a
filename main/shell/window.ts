import { BrowserWindow, MessageChannelMain, session, type BrowserWindowConstructorOptions } from 'electron';
import type { Ending } from '../../domain/contract/window-events.ts';
import { mainPage } from './address.ts';
import { preloadProgram } from './places.ts';

export const windowTitle = 'KIM-Fallakte';

/**
 * The session of all our pages. Its name lacks `persist:`, so it lives in memory: nothing a page caches or stores
 * reaches the disk.
 */
const sessionName = 'kim';

/** What the security rules rely on; every window of the program is made with these. */
export function secureOptions(more: BrowserWindowConstructorOptions): BrowserWindowConstructorOptions {
  return {
    ...more,
    webPreferences: {
      session: session.fromPartition(sessionName, { cache: false }),
      preload: preloadProgram,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  };
}

/** Opens the main window on the unlock screen; `ending` tells the page why the one before it ended. */
export function openMainWindow(
  ending: Ending | undefined,
  place: Electron.Rectangle | undefined,
): BrowserWindow {
  const window = new BrowserWindow(
    secureOptions({
      ...(place ?? { width: 1280, height: 800 }),
      minWidth: 1024,
      minHeight: 600,
      title: windowTitle,
      backgroundColor: '#ffffff',
      show: false,
    }),
  );
  window.once('ready-to-show', () => window.show());
  void window.loadURL(mainPage(ending === undefined ? '' : `?ended=${ending}`));
  return window;
}

/** The time a page has to save what was typed. */
const savingTime = 2000;

/** Asks the page to save its drafts. Resolves when it has, or after a while: a page that hangs must not hold up a lock. */
export async function flushDrafts(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  const { port1, port2 } = new MessageChannelMain();
  await new Promise<void>((resolve) => {
    const giveUp = setTimeout(resolve, savingTime);
    port1.once('message', () => {
      clearTimeout(giveUp);
      resolve();
    });
    port1.start();
    window.webContents.postMessage('flush-drafts', null, [port2]);
  });
  port1.close();
}
