import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Not in node_modules: the tests run as an ordinary user, who may not write there. */
const cacheFolder = join(tmpdir(), `kim-vitest-${userInfo().uid}`);

// Tests that kill or disturb a process start hundreds of them: each would compile the program anew.
process.env['NODE_COMPILE_CACHE'] = join(cacheFolder, 'compiled');

export default defineConfig({
  cacheDir: cacheFolder,
  test: {
    fsModuleCachePath: join(cacheFolder, 'modules'),
    include: [
      '{domain,main,preload,renderer,receiver,migrations,build}/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'tests/architecture/fixtures/**'],
    setupFiles: 'tests/tidy-up.setup.ts',
    // Takes away what the files of a run have shared.
    globalSetup: 'tests/template-folder.ts',
    // Native modules want processes, not threads. One process takes file after file: what is imported is imported once
    // (169 instead of 256 s for all, 28.11.2026, two cores); a file that needs a fresh process starts one itself.
    pool: 'forks',
    isolate: false,
    // They wait for disks and for key derivation more than for each other.
    maxWorkers: '100%',
    // Key derivation is slow on purpose, and the machine may be busy; a test that hangs is still found.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
