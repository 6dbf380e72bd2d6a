import { dirname, join } from 'node:path';
import { app } from 'electron';

/** out/, where the compiled program lies: beside this file's own folder, in development and in the package alike. */
export const outFolder = dirname(import.meta.dirname);

export const coreProgram = join(outFolder, 'core', 'index.js');
export const preloadProgram = join(outFolder, 'preload', 'index.cjs');

/** The folder of the vault: `--vault=<folder>`, else KIM_VAULT, else a folder in the person's own user data. */
export function vaultFolder(): string {
  const asked = app.commandLine.getSwitchValue('vault') || process.env['KIM_VAULT'];
  return asked === undefined || asked === '' ? join(app.getPath('userData'), 'akte') : asked;
}
