/**
 * Starts programs as a person would: not as root, and with a display.
 *
 * Electron's sandbox refuses root, and switching the sandbox off for tests would test another program. So where the
 * caller is root (containers, CI), the child becomes "nobody"; where there is no display, it gets a virtual one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
    env: environment({ ...(isRoot ? { HOME: home, USER: 'nobody', LOGNAME: 'nobody' } : {}), ...env }),
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

function asNobody() {
  if (!isRoot) return [];
  const change = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  return canRead(change) ? change : [...change, ...readingRight()];
}

const canRead = (command) =>
  spawnSync(command[0], [...command.slice(1), 'test', '-r', join(projectFolder, 'package.json')]).status ===
  0;

/**
 * A checkout inside a private folder (/root, mktemp -d) is closed to nobody. The right to read is lent then, and no
 * right to write, so that tests of read-only folders keep their meaning.
 */
function readingRight() {
  return ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
}

function withDisplay(display) {
  const hasOwn = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (process.platform !== 'linux' || display === 'none' || (display === 'own' && hasOwn)) return [];
  return ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24 -nolisten tcp'];
}
