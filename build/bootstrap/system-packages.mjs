import { spawnSync } from 'node:child_process';
import { exitOf } from './exit-of.mjs';
import { MissingOnMachine, say } from './say.mjs';

/**
 * What Debian calls the things we need; newer releases renamed some of them, so each line lists its names in turn.
 * Electron's window (gtk, nss, gbm, alsa), a display for machines without one, then the stock tools that the tests
 * and the receiving side check our packages with.
 */
const packages = [
  ['xvfb'],
  ['xauth'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['gnupg'],
  ['unzip'],
  ['libxml2-utils'],
  ['poppler-utils'],
  ['strace'],
  ['postgresql'],
];

/** @returns {Promise<boolean>} whether anything was installed. Throws MissingOnMachine when it would take root to do so. */
export async function provideSystemPackages() {
  if (process.platform !== 'linux') return false;
  const installed = installedPackages();
  if (installed === undefined) {
    say(`not a Debian system: please see to it that these are there: ${packages.flat().join(' ')}`);
    return false;
  }
  const missing = packages.filter((names) => !names.some((name) => installed.has(name)));
  if (missing.length === 0) return false;
  if (process.getuid() !== 0) {
    const names = missing.map((alternatives) => alternatives[0]).join(' ');
    throw new MissingOnMachine(
      `System packages are missing. Please run this once, then the same command again:\n\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  say(`system packages: installing ${missing.map((names) => names[0]).join(' ')}`);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...missing.map(nameOnThisRelease)]);
  return true;
}

function installedPackages() {
  const query = spawnSync(
    'dpkg-query',
    ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages.flat()],
    {
      encoding: 'utf8',
    },
  );
  if (query.error) return undefined;
  const lines = query.stdout.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0]));
}

function nameOnThisRelease(names) {
  if (names.length === 1) return names[0];
  const real = (name) =>
    /Candidate: \d/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout);
  return names.find(real) ?? names[0];
}

async function apt(parameters) {
  const exit = await exitOf('apt-get', parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (exit !== 0) throw new MissingOnMachine(`apt-get ${parameters.join(' ')} failed; see above.`);
}
