/**
 * Brings a bare machine to the point where the program can be built, started and tested.
 *
 * Runs on Node 20 with Node's own modules only. Idempotent: every step looks first and works only where something is
 * missing. `--official` tries Electron's own download again although the development runtime is there.
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { provideDependencies } from './bootstrap/dependencies.mjs';
import { provideElectron } from './bootstrap/electron-runtime.mjs';
import { provideSystemPackages } from './bootstrap/system-packages.mjs';
import { MissingOnMachine, say } from './bootstrap/say.mjs';

/** Throws MissingOnMachine when something is missing that only an administrator may install. */
export async function bootstrap({ official = false } = {}) {
  const started = performance.now();
  // Electron is started as another user than root: what is made here must be readable.
  process.umask(0o022);
  // Side by side: each waits for its own network and disk. One that fails lets the others come to their end.
  const dependencies = provideDependencies();
  const steps = await Promise.allSettled([
    dependencies,
    provideSystemPackages(),
    provideElectron({ official, dependencies }),
  ]);
  const failed = steps.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    steps.some(({ value: worked }) => worked)
      ? `ready after ${seconds} s`
      : `everything is here (${seconds} s)`,
  );
}

/** Runs the bootstrap and ends the process with a plain message when the machine lacks something. */
export async function bootstrapOrStop(options) {
  try {
    await bootstrap(options);
  } catch (error) {
    if (!(error instanceof MissingOnMachine)) throw error;
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await bootstrapOrStop({ official: process.argv.includes('--official') });
}
