import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergedDetails, mergeParts, type MergeChoice } from '../../../domain/case/merge.ts';
import { migrate, databaseFormats } from '../../../main/core/db/migrate.ts';
import type { CaseDatabase } from '../../../main/core/db/connection.ts';
import {
  enteredSince,
  mergePersons,
  mergesInto,
  takeMergeBack,
  undoProblem,
} from '../../../main/core/repositories/person-merges.ts';
import type { ConsentDetails } from '../../../domain/consent/consent.ts';
import { insertConsent } from '../../../main/core/repositories/consents.ts';
import { deadlinesOfCases } from '../../../main/core/repositories/deadlines.ts';
import { keepEarliestDeadline } from '../../../main/core/repositories/earliest-deadline.ts';
import { insertPerson, personById } from '../../../main/core/repositories/persons.ts';
import { person } from '../../stories/parts.ts';
import { databaseWith } from '../db/database-fixture.ts';

const by = { slotId: 'anna', now: '2026-11-22T03:00:00.000Z', change: 'change' };
const keptId = 'kept';
const mergedId = 'merged';
const pair = [keptId, mergedId] as const;

/** Up to four cases, each with who is its client and how the two belong to it, now or once. */
const membership = fc.constantFrom('none', 'current', 'former', 'twice');
const offices = fc.record({
  cases: fc.array(
    fc.record({
      client: fc.constantFrom(...pair, 'somebody'),
      kept: membership,
      merged: membership,
      secret: fc.constantFrom(null, ...pair),
      consents: fc.constantFrom<readonly (typeof pair)[number][]>([], ['kept'], ['merged'], pair),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  choice: fc
    .array(fc.constantFrom('kept' as const, 'merged' as const), {
      minLength: mergeParts.length,
      maxLength: mergeParts.length,
    })
    .map((sides) => Object.fromEntries(mergeParts.map((part, at) => [part, sides[at]])) as MergeChoice),
});
type Office = typeof offices extends fc.Arbitrary<infer Value> ? Value : never;

let database: CaseDatabase;
beforeEach(async () => {
  database = await databaseWith();
  await migrate(database, databaseFormats.cases);
});

const consentFor = (personId: string, validUntil: string): ConsentDetails => ({
  personId,
  givenBy: '',
  recipient: 'jugendamt',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['identity'],
  answer: 'given',
  givenOn: '2026-01-02',
  validUntil,
  language: 'de',
  interpreter: '',
  form: 'oral',
});

async function fill({ cases }: Office): Promise<void> {
  const { knex } = database;
  const stamp = { updated_at: by.now, updated_by: by.slotId };
  for (const table of [
    'consent',
    'confidential_section',
    'case_participation',
    'case_due',
    'case_file',
    'person_merge',
    'person',
  ])
    await knex(table).delete();
  await insertPerson(
    knex,
    keptId,
    person({ givenName: 'Yousef', familyName: 'Al-Ahmad', phone: '0151' }),
    by,
  );
  const merged = { givenName: 'يوسف', familyName: 'الأحمد', town: 'Lemgo', specialProtection: true };
  await insertPerson(knex, mergedId, person(merged), by);
  await insertPerson(knex, 'somebody', person({ givenName: 'Rima', familyName: 'A.' }), by);
  for (const [index, { client, secret, consents, ...belonging }] of cases.entries()) {
    const caseId = `case-${index}`;
    const opened = { phase: 'inquiry', opened_on: '2026-01-01', ...stamp };
    await knex('case_file').insert({
      id: caseId,
      reference: caseId,
      client_id: client,
      responsible: 'a',
      ...opened,
    });
    for (const id of pair) {
      const how = id === client && belonging[id] === 'none' ? 'current' : belonging[id];
      const relationship = id === client ? 'client' : 'sibling';
      const rows = [
        ...(['former', 'twice'].includes(how) ? [{ since: '2026-01-01', until: '2026-02-01' }] : []),
        ...(['current', 'twice'].includes(how) ? [{ since: '2026-03-01', until: null }] : []),
      ];
      for (const [at, interval] of rows.entries())
        await knex('case_participation').insert({
          id: `${caseId}-${id}-${at}`,
          case_id: caseId,
          person_id: id,
          relationship,
          ...interval,
          ...stamp,
        });
    }
    // Of one person the longer consent renews the shorter; both end before anything else is due.
    // Nothing is entered about somebody who never belonged to the case.
    const belongs = (id: (typeof pair)[number]) => id === client || belonging[id] !== 'none';
    for (const personId of consents.filter(belongs)) {
      const validUntil = personId === keptId ? '2026-01-05' : '2026-01-10';
      await insertConsent(knex, caseId, `${caseId}-${personId}`, consentFor(personId, validUntil), by);
    }
    await keepEarliestDeadline(knex, 'case_file', caseId);
    if (secret !== null && belongs(secret))
      await knex('confidential_section').insert(
        [1, 2].map((version) => ({
          id: `secret-${index}`,
          case_id: caseId,
          person_id: secret,
          version,
          kind: 'health',
          body: `Fassung ${version}`,
          written_at: by.now,
          written_by: by.slotId,
        })),
      );
  }
}

/** Everything in the file but its history. The kept person's version goes on counting, and says who saved last. */
async function contents(): Promise<Record<string, unknown[]>> {
  const tables = (await database.knex('sqlite_schema').where('type', 'table').pluck('name')) as string[];
  const found: Record<string, unknown[]> = {};
  for (const table of tables.filter((name) => !/^sqlite_|_text|^record_history$|^person_merge$/.test(name))) {
    const rows = (await database.knex(table).select('*')) as Record<string, unknown>[];
    const plain = rows.map((row) =>
      table === 'person' && row['id'] === keptId
        ? { ...row, version: 0, updated_at: '', updated_by: '' }
        : row,
    );
    found[table] = plain.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
  }
  return found;
}

/** What is kept for sorting is what the rule says. */
async function expectEarliestDeadlines(): Promise<void> {
  const kept = (await database.knex('case_due')) as { case_id: string; due_on: string | null }[];
  const due = deadlinesOfCases(
    database,
    kept.map((row) => row.case_id),
  );
  for (const { case_id: caseId, due_on: dueOn } of kept) {
    const days = due.filter((one) => one.caseId === caseId).map((one) => one.dueOn);
    expect([caseId, dueOn]).toEqual([caseId, days.toSorted()[0] ?? null]);
  }
}

async function merge(choice: MergeChoice): Promise<void> {
  const [kept, merged] = pair.map((id) => personById(database, id));
  if (!kept || !merged) throw new Error('nobody to merge');
  const { id: _id, version, ...details } = kept;
  const { id: _mergedId, version: otherVersion, ...others } = merged;
  const ids = { id: crypto.randomUUID(), caseId: 'case-0', keptId, mergedId, version, otherVersion };
  const result = mergedDetails(details, others, choice);
  await database.knex.transaction((trx) => mergePersons(trx, database, ids, result, by));
}

async function undo(): Promise<void> {
  const [record] = mergesInto(database, keptId);
  if (!record) throw new Error('no merge');
  expect(undoProblem(database, record)).toBeNull();
  const before = person({ givenName: 'Yousef', familyName: 'Al-Ahmad', phone: '0151' });
  await database.knex.transaction((trx) =>
    takeMergeBack(trx, record, 'case-0', { version: record.keptVersion, details: before }, by),
  );
}

describe('two persons that are merged', () => {
  it('leave nothing behind that names the other, and nobody twice in a household', async () => {
    await fc.assert(
      fc.asyncProperty(offices, async (office) => {
        await fill(office);
        await merge(office.choice);
        const { case_participation: members = [], ...rest } = await contents();
        await expectEarliestDeadlines();
        expect(JSON.stringify(rest)).not.toContain(`"${mergedId}"`);
        expect(members.map((row) => (row as { person_id: string }).person_id)).not.toContain(mergedId);
        for (const [index, { client }] of office.cases.entries()) {
          const file = rest['case_file']?.find((row) => (row as { id: string }).id === `case-${index}`);
          expect(file).toMatchObject({ client_id: client === mergedId ? keptId : client });
          const current = members.filter(
            (row) =>
              (row as { case_id: string }).case_id === `case-${index}` &&
              (row as { until: unknown }).until === null,
          );
          expect(current.length).toBeLessThanOrEqual(1);
          if (client !== 'somebody' && current.length === 1)
            expect(current[0]).toMatchObject({ person_id: keptId });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are exactly what they were when the merge is undone', async () => {
    await fc.assert(
      fc.asyncProperty(offices, async (office) => {
        await fill(office);
        const before = await contents();
        await merge(office.choice);
        await undo();
        expect(await contents()).toEqual(before);
        await expectEarliestDeadlines();
      }),
      { numRuns: 60 },
    );
  });

  it('have what was entered between where it belongs: with the other one in cases of theirs alone, and told where both are', async () => {
    const later = { ...by, now: '2026-11-23T03:00:00.000Z' };
    await fc.assert(
      fc.asyncProperty(offices, async (office) => {
        await fill(office);
        await merge(office.choice);
        const { knex } = database;
        const belongs = (one: Office['cases'][number], id: (typeof pair)[number]) =>
          one.client === id || one[id] !== 'none';
        const entered = [...office.cases.entries()].filter(([, one]) => pair.some((id) => belongs(one, id)));
        for (const [index] of entered)
          await insertConsent(
            knex,
            `case-${index}`,
            `later-${index}`,
            consentFor(keptId, '2026-12-31'),
            later,
          );
        const secrets = (await knex('confidential_section').where('version', 2)) as Record<string, unknown>[];
        for (const state of secrets) await knex('confidential_section').insert({ ...state, version: 3 });
        const [record] = mergesInto(database, keptId);
        if (!record) throw new Error('no merge');
        const both = entered.filter(([, one]) => pair.every((id) => belongs(one, id)));
        expect(enteredSince(database, record)).toEqual(
          both.length === 0 ? [] : [{ kind: 'consent', count: both.length }],
        );
        await undo();
        for (const [index, one] of entered) {
          const [consent] = (await knex('consent').where('id', `later-${index}`)) as { person_id: string }[];
          expect(consent?.person_id).toBe(belongs(one, keptId) ? keptId : mergedId);
          const states = await knex('confidential_section').where('id', `secret-${index}`).pluck('person_id');
          expect(new Set(states).size).toBeLessThanOrEqual(1);
        }
        await expectEarliestDeadlines();
      }),
      { numRuns: 40 },
    );
  });
});
