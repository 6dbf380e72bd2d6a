import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { callLines } from './calls.ts';
import { benchVault, type BenchVault } from './dataset.ts';
import { growthLines } from './growth.ts';
import { listOrderLines } from './list.ts';
import type { Line, NotMeasured } from './measure.ts';
import { peerLine } from './peers.ts';
import { printHeading, printLine, printNotMeasured } from './printing.ts';
import { programLines } from './program-lines.ts';
import { openSides, type Sides } from './sides.ts';
import { storageLines } from './storage.ts';
import { unlockLine } from './unlock.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    json: { type: 'string' },
    peers: { type: 'boolean', default: false },
    /** Measure only this part: storage, core or program. */
    only: { type: 'string' },
  },
});
const cases = Number(values.cases);
if (!Number.isSafeInteger(cases) || cases < 1000) {
  console.error('--cases takes a whole number from 1000');
  process.exit(2);
}

const measured: Line[] = [];
const show = (result: Line | NotMeasured): void => {
  if ('why' in result) return printNotMeasured(result);
  printLine(result);
  measured.push(result);
};
const wants = (part: string): boolean => values.only === undefined || values.only === part;

printHeading(cases);
if (wants('storage') || wants('core')) {
  const large = await benchVault(cases);
  try {
    if (wants('storage')) await measureStorage(large);
    if (wants('core')) {
      show(await unlockLine(large));
      for (const result of await callLines(large)) show(result);
    }
  } finally {
    large.remove();
  }
}
if (wants('program')) for (const result of programLines()) show(result);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);

async function measureStorage(large: BenchVault): Promise<void> {
  await withSides(large, async (sides) => {
    show(await peerLine(sides, large, values.peers));
    const small = await benchVault(Math.round(cases / 10));
    try {
      await withSides(small, async ({ ours }) => {
        for (const result of await growthLines(
          { reader: sides.ours, slotId: large.slotIds.anna },
          { reader: ours, slotId: small.slotIds.anna },
          cases,
        ))
          show(result);
      });
    } finally {
      small.remove();
    }
    for (const result of await listOrderLines(sides.ours, large.slotIds.anna)) show(result);
  });
  // Opened anew, so that neither side has read more of the file than the other. Last, because these write.
  await withSides(large, async (sides) => {
    for (const result of await storageLines(sides, large.slotIds.anna)) show(result);
  });
}

async function withSides(vault: BenchVault, measure: (sides: Sides) => Promise<void>): Promise<void> {
  const sides = openSides(vault);
  try {
    await measure(sides);
  } finally {
    await sides.close();
  }
}
