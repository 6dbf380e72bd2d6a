/** Measures the real program beside a bare window. Runs as a person with a display: see in-electron.mjs. */
import { writeFileSync } from 'node:fs';
import { makeDemoVault } from '../demo/vault-only.ts';
import type { Line } from './measure.ts';
import { memoryLine } from './memory.ts';
import { portLine } from './port.ts';
import { resultsFile } from './program-lines.ts';
import { startLine } from './start.ts';
import { typingLine } from './typing.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('program.ts needs the folder for its vault and its results');

await makeDemoVault(folder);
const lines: Line[] = [
  await startLine(folder),
  await memoryLine(folder),
  await typingLine(folder),
  await portLine(folder),
];
writeFileSync(resultsFile(folder), JSON.stringify(lines));
