import { ipcRenderer } from 'electron';
import type { LockTime, WindowEvents } from '../domain/contract/window-events.ts';

let saveDrafts: (() => Promise<void>) | undefined;

// The shell sends a port with its request and waits for anything on it: an answer needs no channel of its own.
ipcRenderer.on('flush-drafts', (event) => {
  const [port] = event.ports;
  void (saveDrafts?.() ?? Promise.resolve()).catch(() => undefined).then(() => port?.postMessage('done'));
});

export const windowEvents: WindowEvents = {
  onFlushDrafts(save) {
    saveDrafts = save;
    return () => {
      if (saveDrafts === save) saveDrafts = undefined;
    };
  },
  onLockTime(listener) {
    const receive = (_event: unknown, time: LockTime): void => listener(time);
    ipcRenderer.on('lock-time', receive);
    return () => ipcRenderer.off('lock-time', receive);
  },
};
