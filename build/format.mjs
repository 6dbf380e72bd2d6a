/** Brings every file into the house style: `npm run format`; `--check` only looks. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './places.mjs';

const prettier = join(projectFolder, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
const mode = process.argv.includes('--check') ? '--check' : '--write';
const run = spawnSync(process.execPath, [prettier, mode, '--log-level=warn', '.'], {
  cwd: projectFolder,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
