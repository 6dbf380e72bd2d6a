/**
 * Opens the program for a person: `npm start`; `npm start -- --demo` on a throw-away demo vault.
 *
 * A running start is one of two kinds: the person's own vault in Electron's user data folder, or a demo that lies in a
 * temporary folder and is deleted when the window closes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronRuntime } from './bootstrap/electron-runtime.mjs';
import { handOver, runAsPerson } from './person.mjs';
import { projectFolder } from './places.mjs';

const parameters = process.argv.slice(2);
const demo = parameters.includes('--demo');
const passedOn = parameters.filter((parameter) => parameter !== '--demo');
const folder = demo ? mkdtempSync(join(tmpdir(), 'kim-demo-')) : undefined;
try {
  process.exitCode = await open();
} finally {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

async function open() {
  if (folder !== undefined) {
    const maker = spawnSync(
      process.execPath,
      [join(projectFolder, 'build', 'demo.mjs'), '--vault-only', '--out', folder],
      {
        stdio: 'inherit',
      },
    );
    if (maker.status !== 0) return maker.status ?? 1;
    handOver(folder);
    passedOn.push(`--vault=${join(folder, 'akte')}`, `--user-data-dir=${join(folder, 'nutzer')}`);
  }
  const env = folder === undefined ? {} : { KIM_TRAINING: '1' };
  return runAsPerson(electronRuntime().program, [projectFolder, ...passedOn], { env });
}
