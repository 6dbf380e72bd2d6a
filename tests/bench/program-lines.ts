import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Line, NotMeasured } from './measure.ts';

/** Where program.ts leaves its lines. */
export const resultsFile = (folder: string): string => join(folder, 'lines.json');

/** Measures the real program with its windows, in a process that is not root and has a display. */
export function programLines(): (Line | NotMeasured)[] {
  const folder = mkdtempSync(join(tmpdir(), 'kim-bench-'));
  try {
    spawnSync(process.execPath, [join(import.meta.dirname, 'in-electron.mjs'), folder], { stdio: 'inherit' });
    if (!existsSync(resultsFile(folder))) {
      return [{ name: 'the program with its windows', why: 'it could not be started, see above' }];
    }
    return JSON.parse(readFileSync(resultsFile(folder), 'utf8')) as Line[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
