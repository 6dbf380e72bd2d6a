/**
 * Starts programs as a person would: not as root, and with a display.
 *
 * Electron's sandbox refuses root, and switching the sandbox off for tests would test another program. So where the
 * caller is root (containers, CI), the child becomes "nobody"; where there is no display, it gets a virtual one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MissingOnMachine } from './bootstrap/say.mjs';
import { cacheFolder, environment, projectFolder } from './places.mjs';

const nobody = 65534;
const isRoot = process.platform === 'linux' && process.getuid() === 0;

/**
 * Runs a program to its end, its output on ours.
 * @param {{env?: object, display?: 'own' | 'virtual' | 'none', writes?: string[]}} options `own`: the one of this machine,
 *   a virtual one where there is none; `virtual`: always, so that tests do not disturb anybody; `writes`: folders the
 *   program must be able to write to.
 * @returns {Promise<number>} its exit code
 */
export async function runAsPerson(program, parameters, { env = {}, display = 'own', writes = [] } = {}) {
  const home = homeFolder();
  for (const folder of writes) handOver(folder);
  const command = [...asNobody(), ...withDisplay(display), program, ...parameters];
  const child = spawn(command[0], command.slice(1), {
    cwd: projectFolder,
    stdio: 'inherit',
    env: environment({
      ...(isRoot ? { HOME: home, TMPDIR: '/tmp', USER: 'nobody', LOGNAME: 'nobody' } : {}),
      ...env,
    }),
  });
  // Strg+C goes to the whole group; we wait for the child so that it can end in order.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

function homeFolder() {
  const home = join(cacheFolder, 'home');
  if (isRoot) handOver(home);
  return home;
}

/** Makes a folder and gives it, with what is in it, to the person we start programs as. */
export function handOver(folder) {
  mkdirSync(folder, { recursive: true });
  if (isRoot) giveAway(folder);
}

function giveAway(path) {
  const entry = lstatSync(path);
  // Links are left alone: they may point to places that are not ours to give.
  if (entry.isSymbolicLink()) return;
  if (entry.uid !== nobody) chownSync(path, nobody, nobody);
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name));
}

const becomeNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

function asNobody() {
  if (!isRoot) return [];
  if (canRead()) return becomeNobody;
  // Ours to open. What lies around it is not.
  chmodSync(projectFolder, 0o755);
  return canRead() ? becomeNobody : [...reachable(), ...becomeNobody];
}

function canRead() {
  const [program, ...parameters] = [...becomeNobody, 'test', '-r', join(projectFolder, 'package.json')];
  return spawnSync(program, parameters).status === 0;
}

/**
 * A checkout inside a private folder (/root, mktemp -d) is closed to nobody. The child then sees the same paths in a
 * view of its own (a mount namespace), where the private folder holds nothing but the checkout. Nothing on the machine
 * changes. Lending a capability instead does not do: Electron's sandbox drops it.
 */
function reachable() {
  const view = ['unshare', '--mount', '--propagation', 'private', 'sh', '-ec', openView, 'sh'];
  const closed = closedFolder();
  const aside = closed.startsWith('/mnt') ? '/media' : '/mnt';
  const command = [...view, projectFolder, closed, aside];
  if (spawnSync(command[0], [...command.slice(1), 'true']).status === 0) return command;
  throw new MissingOnMachine(
    `Electron's sandbox needs an ordinary user, and ${closed} is closed to everybody but root.\n` +
      'Please move the checkout to a folder that others may enter (for example /srv), or run this as an ordinary user.',
  );
}

const openView = `
  project=$1 closed=$2 aside=$3
  shift 3
  mount --bind "$project" "$aside"
  mount -t tmpfs -o mode=755 none "$closed"
  mkdir -p "$project"
  mount --bind "$aside" "$project"
  cd "$project"
  exec "$@"
`;

/** The outermost folder on the way to the checkout that others may not enter. */
function closedFolder() {
  const parts = projectFolder.split('/').slice(1);
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return folders.find((folder) => (statSync(folder).mode & 0o001) === 0) ?? projectFolder;
}

function withDisplay(display) {
  const hasOwn = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (process.platform !== 'linux' || display === 'none' || (display === 'own' && hasOwn)) return [];
  return ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24 -nolisten tcp'];
}
