import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.mjs';
import { exitOf } from './exit-of.mjs';
import { MissingOnMachine, say } from './say.mjs';

/**
 * Runs `npm ci` when what lies in node_modules is not what the lock file names.
 *
 * npm writes down what it has installed in node_modules/.package-lock.json as its last act. Comparing the two needs no
 * stamp of our own and notices an interrupted installation as well as a deleted folder.
 *
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function provideDependencies() {
  const reason = whyInstall();
  if (reason === undefined) return false;
  say(`npm packages: ${reason}, running npm ci`);
  const npm = await exitOf('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm !== 0) {
    throw new MissingOnMachine(
      'npm ci failed. Is the npm registry reachable? Then run the same command again.',
    );
  }
  return true;
}

function whyInstall() {
  const wanted = packagesOf(join(projectFolder, 'package-lock.json'));
  const installed = packagesOf(join(projectFolder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined)
    throw new MissingOnMachine('package-lock.json is missing: is this a complete checkout?');
  if (installed === undefined) return 'not installed yet';
  for (const [folder, entry] of Object.entries(wanted)) {
    if (folder === '') continue;
    const present = installed[folder];
    // Packages for other systems are optional and rightly absent.
    if (present === undefined && entry.optional === true) continue;
    if (present?.version !== entry.version || present?.integrity !== entry.integrity) {
      return `${folder.replace(/^node_modules\//, '')} differs from the lock file`;
    }
  }
  return undefined;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
