import { app } from 'electron';
import { setKeys } from './shell/menu.ts';
import { runProgram } from './shell/program.ts';
import { applySecurityRules } from './shell/security/index.ts';

applySecurityRules();

// A second start with the same user data shows the window of the first, which has the vault open.
if (app.requestSingleInstanceLock()) {
  // The program ends in its own order (program.ts), not with its last window: a lock closes the window too.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    setKeys();
    const program = runProgram();
    app.on('second-instance', () => program.focus());
  });
} else {
  app.quit();
}
