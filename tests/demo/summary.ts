import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { listOfCases } from '../list-of-cases.ts';
import type { Caller } from '../stories/enter-story.ts';
import type { Places } from './places.ts';

export interface Summary {
  madeAt: string;
  machine: Record<string, string | number>;
  counts: Record<string, number>;
  /** Bytes by path inside the folder. */
  sizes: Record<string, number>;
  timings: Record<string, number>;
  packages: readonly string[];
  pictures: readonly string[];
}

/** Counts what the caseworker sees in the vault. */
export async function countCases(call: Caller): Promise<Record<string, number>> {
  const { rows, total } = await call('case.list', listOfCases({ withEnded: true }));
  const counts = {
    cases: total,
    persons: 0,
    contacts: 0,
    minutes: 0,
    goals: 0,
    measures: 0,
    planVersions: 0,
    consents: 0,
  };
  for (const { id } of rows) {
    const view = await call('case.open', { caseId: id });
    counts.persons += view.household.length;
    counts.contacts += view.contactCount;
    counts.minutes += view.minutesTotal;
    counts.goals += view.goals.length;
    counts.measures += view.goals.flatMap(({ steps }) => steps.flatMap(({ measures }) => measures)).length;
    counts.planVersions += view.planVersions.length;
    counts.consents += view.consents.length;
  }
  return counts;
}

export function sizesOf(places: Places): Record<string, number> {
  const files = readdirSync(places.out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(places.pictures))
      .map((file) => [relative(places.out, file), statSync(file).size]),
  );
}

export function machine(): Summary['machine'] {
  const [first] = cpus();
  return {
    system: `${platform()} ${release()} ${arch()}`,
    processor: first?.model.trim() ?? '',
    cores: cpus().length,
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    node: process.versions.node,
  };
}

export function writeSummary(places: Places, summary: Summary): void {
  writeFileSync(places.summary, `${JSON.stringify(summary, null, 2)}\n`);
}
