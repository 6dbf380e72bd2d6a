import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.mjs';

/**
 * A short text that changes when any file below the given paths appears, disappears or is written.
 * Names, sizes and times rather than contents: a few milliseconds for the whole project.
 * @param {string[]} paths relative to the project folder; missing ones count as empty
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) describe(join(projectFolder, path), hash);
  return hash.digest('hex');
}

function describe(path, hash) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return;
  if (entry.isDirectory()) {
    for (const name of readdirSync(path).sort()) describe(join(path, name), hash);
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`);
  }
}
