import { BrowserWindow, MessageChannelMain, session, type BrowserWindowConstructorOptions } from 'electron';
import { windowStart, type WindowStart } from '../../domain/contract/window-start.ts';
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

/** What the next window takes over: where it was on the screen, and which page it showed (an address without names). */
export interface WindowState {
  bounds: Electron.Rectangle;
  hash: string;
}

export function stateOf(window: BrowserWindow): WindowState | undefined {
  if (window.isDestroyed()) return undefined;
  const hash = URL.parse(window.webContents.getURL())?.hash ?? '';
  return { bounds: window.getBounds(), hash };
}

/** Opens the main window; locked as it is, it leads to the unlock screen. */
export function openMainWindow(start: WindowStart, before: WindowState | undefined): BrowserWindow {
  const window = new BrowserWindow(
    secureOptions({
      ...(before?.bounds ?? { width: 1280, height: 800 }),
      minWidth: 1024,
      minHeight: 600,
      title: windowTitle,
      backgroundColor: '#ffffff',
    }),
  );
  void window.loadURL(mainPage(`${windowStart(start)}${before?.hash ?? ''}`));
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
