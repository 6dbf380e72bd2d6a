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

/** A check that only reads: it runs beside the others that need nothing of each other. */
const reading = (...of) => ({ ...check(...of), beside: true });

/** In this order; the later ones need what `compile` and `package` make. */
export const stages = [
  reading('types', tool('typescript7', 'bin', 'tsc'), ['-p', '.']),
  reading('lint', tool('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings=0']),
  reading('format', script('build', 'format.mjs'), ['--check']),
  {
    // Rules of the domain, services on real SQLCipher files, dependency rules.
    name: 'vitest',
    // It waits for disks and for key derivation: the checks have the processors meanwhile.
    beside: true,
    async run() {
      const report = join(resultsFolder, 'vitest.json');
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runAsPerson(
        process.execPath,
        [tool('vitest', 'vitest.mjs'), 'run', '--configLoader=native', ...reporters],
        {
          display: 'none',
          writes: [resultsFolder],
        },
      );
      return vitestCounts(report, code);
    },
  },
  check('compile', script('build', 'compile.mjs')),
  {
    name: 'e2e',
    async run() {
      const report = join(resultsFolder, 'e2e.json');
      const code = await runEndToEndTests(['--grep-invert', '@packaged'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
      return playwrightCounts(report, code);
    },
  },
  check('package', script('build', 'package.mjs'), ['dir', '--unofficial-runtime']),
  {
    name: 'packaged',
    async run() {
      const report = join(resultsFolder, 'packaged.json');
      const code = await runEndToEndTests(['--grep', '@packaged'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
      return playwrightCounts(report, code);
    },
  },
];
