import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataset } from './dataset.ts';
import { line, printHeading, printLine, type Line } from './measure.ts';
import { storageLines } from './storage.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, json: { type: 'string' } },
});
const cases = Number(values.cases);
if (!Number.isSafeInteger(cases) || cases < 1000) {
  console.error('--cases takes a whole number from 1000');
  process.exit(2);
}

const folder = join(import.meta.dirname, '../../.cache/bench');
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${cases} cases`,
);

const lines: Line[] = [];
const large = await storageLines(await dataset(folder, cases));
const small = await storageLines(await dataset(folder, Math.round(cases / 10)));
lines.push(...large.lines);
for (const what of ['list', 'open', 'search'] as const) {
  lines.push(line(`${what}: ${cases} cases beside a tenth of them`, 'ms', large[what], small[what], 1.5));
}

printHeading();
for (const each of lines) printLine(each);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`);
