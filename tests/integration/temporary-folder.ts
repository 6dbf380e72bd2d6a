import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEachTest } from '../tidy-up.ts';

const made: string[] = [];

/** A fresh folder for one test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kim-test-'));
  made.push(folder);
  return folder;
}

afterEachTest(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
