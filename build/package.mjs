/**
 * Packages the compiled program: `npm run package [-- dir|deb|tar.gz|nsis|msi …]`, all of this system's kinds if none is
 * named. Only Electron's official release may reach people; `--unofficial-runtime` packages the development runtime
 * for tests.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import sevenZip from '7zip-bin';
import { electronRuntime } from './bootstrap/electron-runtime.mjs';
import { environment, projectFolder } from './places.mjs';

const parameters = process.argv.slice(2);
const unofficialAllowed = parameters.includes('--unofficial-runtime');
const targets = parameters.filter((parameter) => parameter !== '--unofficial-runtime');
const runtime = electronRuntime();

if (!runtime.official && !unofficialAllowed) {
  console.error(
    `package: refused. Electron ${runtime.version} here is the development runtime, not the official release.\n` +
      `Run "node build/bootstrap.mjs --official" where GitHub can be reached, or package for tests with --unofficial-runtime.`,
  );
  process.exit(1);
}

// npm unpacks it without the right to run.
if (process.platform !== 'win32') chmodSync(sevenZip.path7za, 0o755);
const builder = join(projectFolder, 'node_modules', 'electron-builder', 'cli.js');
const system = process.platform === 'win32' ? '--win' : '--linux';
const options = [
  `-c.electronDist=${runtime.folder}`,
  `-c.electronVersion=${runtime.version}`,
  '--publish=never',
];
const run = spawnSync(process.execPath, [builder, system, ...targets, '--x64', ...options], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: environment({ ELECTRON_BUILDER_7ZIP_PATH: sevenZip.path7za, ELECTRON_BUILDER_COMPRESSION_LEVEL: '5' }),
});
process.exit(run.status ?? 1);
