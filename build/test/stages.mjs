import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runEndToEndTests } from '../e2e.mjs';
import { runAsPerson } from '../person.mjs';
import { projectFolder, resultsFolder } from '../places.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';

const script = (...path) => join(projectFolder, ...path);
const tool = (...path) => script('node_modules', ...path);

/** A stage that passes or fails as a whole. */
const check = (name, program, parameters = []) => ({
  name,
  run: () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...parameters], {
        cwd: projectFolder,
        stdio: 'inherit',
      });
      child.on('error', reject);
      child.on('exit', (code) => resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
    }),
});

const types = check('types', tool('typescript7', 'bin', 'tsc'), ['-p', '.']);
const lint = check('lint', tool('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings=0']);
const format = check('format', script('build', 'format.mjs'), ['--check']);

/** Rules of the domain, services on real SQLCipher files, dependency rules. */
const vitest = {
  name: 'vitest',
  async run() {
    const report = join(resultsFolder, 'vitest.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runAsPerson(
      process.execPath,
      [tool('vitest', 'vitest.mjs'), 'run', '--configLoader=native', ...reporters],
      { display: 'none', writes: [resultsFolder] },
    );
    return vitestCounts(report, code);
  },
};

const compile = check('compile', script('build', 'compile.mjs'));
const packaging = check('package', script('build', 'package.mjs'), ['dir', '--unofficial-runtime']);

/** The program, compiled and packaged, as people use it. */
const e2e = {
  name: 'e2e',
  async run() {
    const report = join(resultsFolder, 'e2e.json');
    const code = await runEndToEndTests([], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      // Each story is recorded. The other pictures are for who runs a test by hand (`npm run e2e`).
      KIM_PICTURES: 'stories',
    });
    return playwrightCounts(report, code);
  },
};

/**
 * What is run, round after round. Those of a round run beside each other: tests wait for disks, for key derivation and for
 * windows, and the checks, which only read, have the processors meanwhile.
 */
export const rounds = [[vitest, types, format], [compile], [packaging], [e2e, lint]];
