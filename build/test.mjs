/**
 * Runs every check and test there is and says at the end, alone on a line, `N passed, N failed`. A stage that fails
 * does not stop the others: one run tells everything that is wrong. `npm test -- types lint` runs some stages only.
 */
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { handOver } from './person.mjs';
import { resultsFolder } from './places.mjs';
import { rounds } from './test/stages.mjs';

const asked = process.argv.slice(2);
const stages = rounds.flat();
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown stages: ${unknown.join(' ')}. There are: ${stages.map(({ name }) => name).join(' ')}`,
  );
  process.exit(2);
}

rmSync(resultsFolder, { recursive: true, force: true });
handOver(resultsFolder);

const totals = { passed: 0, failed: 0 };

async function report(stage) {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const { passed, failed } = await stage.run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // A stage in which nothing ran has proven nothing.
  const counted = passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
  console.log(`── ${stage.name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`);
  totals.passed += counted.passed;
  totals.failed += counted.failed;
}

for (const round of rounds) {
  await Promise.all(
    round.filter(({ name }) => asked.length === 0 || asked.includes(name)).map((stage) => report(stage)),
  );
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
