import { dirname, join } from 'node:path';
import { app } from 'electron';

/** out/, where the compiled program lies: beside this file's own folder, in development and in the package alike. */
export const outFolder = dirname(import.meta.dirname);

export const coreProgram = join(outFolder, 'core', 'index.js');
export const preloadProgram = join(outFolder, 'preload', 'index.cjs');

/** A file to work with: the real one, or the Übungsakte. */
export interface Place {
  readonly vault: string;
  readonly training: 'no' | 'chosen' | 'always';
}

/** What the program begins with. */
export const realPlace = (): Place => ({
  vault: vaultFolder(),
  training: process.env['KIM_TRAINING'] === '1' ? 'always' : 'no',
});

/** The Übungsakte, in a folder of its own: what it writes beside itself never lies beside the real file. */
export const trainingPlace = (): Place => ({
  vault: join(app.getPath('userData'), 'uebung', 'akte'),
  training: 'chosen',
});

/** The folder of the vault: `--vault=<folder>`, else KIM_VAULT, else a folder in the person's own user data. */
function vaultFolder(): string {
  const asked = app.commandLine.getSwitchValue('vault') || process.env['KIM_VAULT'];
  return asked === undefined || asked === '' ? join(app.getPath('userData'), 'akte') : asked;
}
