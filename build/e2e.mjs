/** Compiles the program and runs the end-to-end tests; parameters go to Playwright (`npm run e2e -- smoke`). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronRuntime } from './bootstrap/electron-runtime.mjs';
import { compile } from './compile.mjs';
import { runAsPerson } from './person.mjs';
import { projectFolder, resultsFolder } from './places.mjs';

/** @returns {Promise<number>} Playwright's exit code */
export function runEndToEndTests(parameters = [], env = {}) {
  const playwright = join(projectFolder, 'node_modules', 'playwright', 'cli.js');
  return runAsPerson(process.execPath, [playwright, 'test', ...parameters], {
    // Every worker of Playwright opens one of its own (tests/e2e/harness/display.ts).
    display: 'none',
    writes: [resultsFolder],
    env: { ELECTRON_OVERRIDE_DIST_PATH: electronRuntime().folder, ...env },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await compile();
  if (!process.exitCode) process.exitCode = await runEndToEndTests(process.argv.slice(2));
}
