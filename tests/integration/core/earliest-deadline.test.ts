import { expect, it } from 'vitest';
import { membershipOfClient } from '../../../domain/case/household.ts';
import { keptThroughout } from '../../../domain/case/merge.ts';
import { addDays } from '../../../domain/date.ts';
import { deadlinesOfCases } from '../../../main/core/repositories/deadlines.ts';
import type { Reader } from '../../../main/core/repositories/reading.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { openCases } from '../../stories/generator.ts';
import { member, person } from '../../stories/parts.ts';
import { storiesUpTo } from '../../stories/index.ts';
import { staff } from '../../stories/staff.ts';
import type { Desk } from '../../stories/office.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

async function enterAll(desk: Desk): Promise<void> {
  for (const story of [...storiesUpTo(today), ...openCases(today)]) await enterStory(desk.call, story);
}

/** Does something with the cases database of an office that nobody has open. */
async function withCases<Result>(
  office: Office,
  { slotId }: Desk,
  work: (cases: Reader) => Promise<Result>,
): Promise<Result> {
  const vault = await unlockVault({ folder: office.vault, slotId, password: staff.anna.password });
  try {
    if (vault.cases === undefined) throw new Error('no cases database');
    return await work(vault.cases);
  } finally {
    await vault.close({ backup: false });
  }
}

/** What is kept for sorting, and what the rule says now; by case. */
async function compare(cases: Reader) {
  const { knex } = cases;
  const kept = (await knex('case_due').orderBy('case_id')) as { case_id: string; due_on: string | null }[];
  const ids = (await knex('case_file').orderBy('id').pluck('id')) as string[];
  const due = deadlinesOfCases(cases, ids);
  const earliest = (id: string) => {
    const days = due.filter(({ caseId }) => caseId === id).map(({ dueOn }) => dueOn);
    return days.sort()[0] ?? null;
  };
  return {
    kept: kept.map((row) => [row.case_id, row.due_on]),
    true: ids.map((id) => [id, earliest(id)]),
  };
}

it('the earliest deadline of every case follows all that happens to it', async () => {
  const office = newOffice();
  const desk = await office.sitDown('anna');
  await enterAll(desk);
  await desk.leave();
  const { kept, true: expected } = await withCases(office, desk, compare);
  expect(kept).toEqual(expected);
  // Neither nothing but deadlines nor none at all.
  expect(new Set(expected.map(([, dueOn]) => dueOn)).size).toBeGreaterThan(5);
});

/** A case with the sister of its client, whose residence title ran out long ago. */
async function caseWithSister({ call }: Desk) {
  const sister = member('sibling', person({ givenName: 'Elif', familyName: 'Celik' }));
  const { id: caseId } = await enterStory(call, simpleCase({ household: [sister] }));
  const [client, sibling] = (await call('case.open', { caseId })).household;
  const { id: membershipId, version, since, person: other } = sibling!;
  const expires = addDays(today, -1000);
  await call('household.change', {
    caseId,
    membershipId,
    version,
    membership: {
      ...membershipOfClient,
      relationship: 'sibling',
      since,
      residenceTitle: 'aufenthg-24',
      residenceExpiresOn: expires,
    },
  });
  return { caseId, expires, client: client!.person, other };
}

it('a residence title of somebody in the household that runs out is the earliest deadline of the case', async () => {
  const office = newOffice();
  const desk = await office.sitDown('anna');
  const { caseId, expires } = await caseWithSister(desk);
  await desk.leave();
  const { kept, true: expected } = await withCases(office, desk, compare);
  expect(kept).toEqual([[caseId, expires]]);
  expect(kept).toEqual(expected);
});

it('a membership that a merge takes out takes its deadline with it, and back', async () => {
  const office = newOffice();
  const desk = await office.sitDown('anna');
  const { caseId, expires, client, other } = await caseWithSister(desk);
  await desk.call('person.merge', {
    caseId,
    personId: client.id,
    version: client.version,
    otherId: other.id,
    otherVersion: other.version,
    choice: keptThroughout,
  });
  await desk.leave();
  const merged = await withCases(office, desk, compare);
  expect(merged.kept).not.toEqual([[caseId, expires]]);
  expect(merged.kept).toEqual(merged.true);

  const again = await office.sitDown('anna');
  const { merges } = await again.call('person.duplicates', { caseId, personId: client.id });
  await again.call('person.undoMerge', { caseId, mergeId: merges[0]!.id });
  await again.leave();
  const { kept, true: expected } = await withCases(office, desk, compare);
  expect(kept).toEqual([[caseId, expires]]);
  expect(kept).toEqual(expected);
});

it('a step that is removed takes the deadlines of its measures with it', async () => {
  const office = newOffice();
  const desk = await office.sitDown('anna');
  await enterAll(desk);
  const { rows } = await desk.call('case.list', listOfCases({ phase: 'implementation' }));
  let removed = 0;
  const worked = rows.filter(({ phase }) => phase !== 'sustainability');
  for (const { id: caseId } of worked) {
    const { goals } = await desk.call('case.open', { caseId });
    for (const { id, version } of goals.flatMap(({ steps }) => steps)) {
      await desk.call('plan.remove', { caseId, kind: 'step', recordId: id, version });
      removed += 1;
    }
  }
  expect(removed).toBeGreaterThan(0);
  await desk.leave();
  const { kept, true: expected } = await withCases(office, desk, compare);
  expect(kept).toEqual(expected);
});

it('after a change of the rule the next unlock works all of them out again', async () => {
  const office = newOffice();
  const desk = await office.sitDown('anna');
  await enterAll(desk);
  await desk.leave();
  await withCases(office, desk, async ({ knex }) => {
    await knex('case_due').update({ due_on: '1999-01-01' });
    await knex('case_due').whereIn('case_id', knex('case_due').min('case_id')).delete();
    await knex('setting').where({ key: 'deadline-rule' }).update({ value: 'an older rule' });
  });
  await (await office.sitDown('anna')).leave();
  const { kept, true: expected } = await withCases(office, desk, compare);
  expect(kept).toEqual(expected);
});
