/**
 * Compiles the program into out/: the windows (renderer), the Electron main process (main), the core process (core)
 * and the preload. Parts whose sources have not changed since the last time are left as they are.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { writeAssetMap } from './compile/asset-map.mjs';
import { fingerprint } from './compile/fingerprint.mjs';
import { targets } from './compile/targets.mjs';
import { outFolder } from './places.mjs';

const always = ['build/compile', 'build/compile.mjs', 'package.json', 'package-lock.json'];

export async function compile() {
  mkdirSync(join(outFolder, '.stamps'), { recursive: true });
  const stale = targets.filter((target) => stampOf(target) !== fingerprint([...target.sources, ...always]));
  if (stale.length === 0) return console.log('compile: nothing has changed');
  const { build } = await import('vite');
  const outcomes = await Promise.allSettled(stale.map((target) => compileTarget(target, build)));
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
  for (const { reason } of failed) console.error(reason.message);
  if (failed.length > 0) process.exitCode = 1;
}

async function compileTarget(target, build) {
  const started = performance.now();
  // Taken before the build: what changes meanwhile must count as changed.
  const print = fingerprint([...target.sources, ...always]);
  rmSync(stampFile(target), { force: true });
  await build(await target.config());
  if (target.name === 'renderer') writeAssetMap(join(outFolder, 'renderer'), join(outFolder, 'assets.json'));
  writeFileSync(stampFile(target), print);
  console.log(`compile: ${target.name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const stampFile = (target) => join(outFolder, '.stamps', target.name);

function stampOf(target) {
  try {
    return readFileSync(stampFile(target), 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compile();
