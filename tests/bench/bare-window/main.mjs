/** The least that Electron does: one sandboxed window with a page that does not change. The measure of our own start. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadFile(join(import.meta.dirname, 'page.html'));
});
