/** The command table behind the scripts of package.json. Every command first sees to it that the machine is ready. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrapOrStop } from './bootstrap.mjs';
import { environment, nodeProgram, projectFolder } from './places.mjs';

/** What each command runs, in order; its own parameters go to the last step. */
const commands = {
  start: ['build/compile.mjs', 'build/start.mjs'],
  demo: ['build/compile.mjs', 'build/demo.mjs'],
  test: ['build/test.mjs'],
  e2e: ['build/e2e.mjs'],
  bench: ['build/compile.mjs', 'tests/bench/main.ts'],
  compile: ['build/compile.mjs'],
  package: ['build/compile.mjs', 'build/package.mjs'],
  sbom: ['build/sbom.mjs'],
  format: ['build/format.mjs'],
};

const [name, ...parameters] = process.argv.slice(2);
const steps = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (steps === undefined) {
  console.error(`Usage: node build/run.mjs <${Object.keys(commands).join('|')}> [parameters]`);
  process.exit(2);
}

await bootstrapOrStop();
for (const [index, script] of steps.entries()) {
  const last = index === steps.length - 1;
  const step = spawnSync(nodeProgram(), [join(projectFolder, script), ...(last ? parameters : [])], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: environment(),
  });
  if (step.status !== 0) process.exit(step.status ?? 1);
}
