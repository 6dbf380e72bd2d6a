import fc from 'fast-check';
import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import type { CaseDatabase } from '../../../main/core/db/connection.ts';
import { databaseFormats, migrate } from '../../../main/core/db/migrate.ts';
import { moveCase } from '../../../main/core/repositories/assignments.ts';
import { caseById, updateCase } from '../../../main/core/repositories/cases.ts';
import { insertContact, insertContacts, updateContact } from '../../../main/core/repositories/contacts.ts';
import {
  endingsOf,
  searchContacts,
  searchScope,
  searchTexts,
} from '../../../main/core/repositories/search.ts';
import { databaseWith } from './database-fixture.ts';
import { addCase, casesBefore, stamp } from './former-vault.ts';

const people = ['anna', 'jutta', 'amir'] as const;
const caseIds = ['c0', 'c1', 'c2', 'c3'] as const;
const words = ['sprachkurs', 'sprachkurse', 'wohnung', 'kita'] as const;
const by = { slotId: 'anna', now: stamp.updated_at, change: 'change' };
const detailsOf = (note: string) =>
  ({
    contactOn: '2026-01-01',
    kind: 'phone',
    minutes: 5,
    participants: '',
    interpreter: '',
    note,
  }) as const;

const text = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((all) => all.join(' '));
const caseId = fc.constantFrom(...caseIds);
const to = fc.constantFrom(...people);
const nth = fc.nat(19);
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), caseId, text }),
    fc.record({
      kind: fc.constant('import' as const),
      texts: fc.array(fc.tuple(caseId, text), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('correct' as const), nth, text }),
    fc.record({ kind: fc.constant('delete' as const), nth }),
    fc.record({ kind: fc.constant('occasion' as const), caseId, text }),
    fc.record({ kind: fc.constant('move' as const), caseId, to }),
    fc.record({ kind: fc.constant('both' as const), caseId, to, text }),
  ),
  // No search finds more than are shown.
  { maxLength: 10 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

async function take(trx: Knex, database: CaseDatabase, step: Step, at: number): Promise<unknown> {
  if (step.kind === 'add') return insertContact(trx, step.caseId, `k${at}`, detailsOf(step.text), by);
  if (step.kind === 'import') {
    const contacts = step.texts.map(([id, note], row) => ({
      caseId: id,
      id: `i${at}-${row}`,
      details: detailsOf(note),
    }));
    return insertContacts(trx, contacts, by);
  }
  if (step.kind === 'correct' || step.kind === 'delete') {
    const known = (await trx('contact').orderBy('id').select('id', 'case_id', 'version')) as {
      id: string;
      case_id: string;
      version: number;
    }[];
    const found = known[step.nth % Math.max(1, known.length)];
    if (found === undefined) return null;
    const { id, case_id, version } = found;
    return step.kind === 'delete'
      ? trx('contact').where({ id }).delete()
      : updateContact(trx, case_id, id, version, detailsOf(step.text), by);
  }
  const { responsible, version } = caseById(database, step.caseId);
  if (step.kind === 'occasion') return updateCase(trx, step.caseId, version, { occasion: step.text }, by);
  if (step.kind === 'move') {
    const move = { caseId: step.caseId, version, from: responsible, to: step.to, reason: 'Urlaub' };
    return moveCase(trx, move, by);
  }
  return trx('case_file')
    .where({ id: step.caseId })
    .update({ responsible: step.to, occasion: step.text, version: version + 1 });
}

/** Fails where an index does not say what the tables say. */
function checkIndexes(database: CaseDatabase): void {
  for (const index of ['contact_text', 'case_text'])
    database.all(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
}

const whoSees = [...people, null].flatMap((person) =>
  [[], ['c0'], ['c1', 'c3']].map((lent) => ({ person, lent })),
);

function checkSearch(database: CaseDatabase): void {
  for (const { person, lent } of whoSees) {
    const scope = searchScope(person, lent);
    const seen = `(? is null or case_file.responsible = ? or case_file.id in (select value from json_each(?)))`;
    const values = [person, person, JSON.stringify(lent)];
    for (const word of words) {
      const holding = (column: string) => `' ' || ${column} || ' ' like '% ${word} %'`;
      const contacts = database.all(
        `select contact.id from contact join case_file on case_file.id = contact.case_id
         where ${holding('note')} and ${seen} order by contact.id`,
        values,
      ) as { id: string }[];
      const found = searchContacts(database, `"${word}"`, scope).map(({ contactId }) => contactId);
      expect(found.toSorted(), `${word} for ${person} with ${lent.join()}`).toEqual(
        contacts.map(({ id }) => id),
      );
      const cases = database.all(
        `select id from case_file where ${holding('occasion')} and ${seen} order by id`,
        values,
      ) as { id: string }[];
      const written = searchTexts(database, `"${word}"`, scope).map((row) => row.caseId);
      expect(written.toSorted()).toEqual(cases.map(({ id }) => id));
    }
  }
}

describe('the texts of one person lie together', () => {
  it('and every search finds exactly what stands in the cases that it may see, whatever moves', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (taken, atOnce) => {
        const database = await databaseWith();
        await migrate(database, databaseFormats.cases);
        for (const [at, id] of caseIds.entries())
          await addCase(database.knex, { id, reference: id, responsible: people[at % people.length] });
        const run = async (part: readonly (readonly [number, Step])[]) =>
          database.knex.transaction(async (trx) => {
            for (const [at, step] of part) await take(trx, database, step, at);
          });
        const all = [...taken.entries()];
        for (const part of atOnce ? [all] : all.map((one) => [one])) await run(part);
        checkIndexes(database);
        checkSearch(database);
        await database.close();
      }),
      { numRuns: 30 },
    );
  });

  it('in a vault of before too, where nothing is lost', async () => {
    const { database, knex, follow } = await casesBefore('0430-own-texts-together');
    for (const [at, id] of caseIds.entries()) {
      await addCase(knex, { id, reference: id, responsible: people[at % 2], occasion: words[at] });
      const details = { contact_on: '2026-01-01', kind: 'phone', minutes: 5, ...stamp };
      // Not in the order of their people, and one was deleted.
      for (const [nth, note] of words.entries())
        await knex('contact').insert({ id: `k${nth}-${at}`, case_id: id, note, ...details });
    }
    await knex('contact').where({ id: 'k1-1' }).delete();
    await follow();
    checkIndexes(database);
    checkSearch(database);
    await knex('case_file').where({ id: 'c0' }).update({ responsible: 'amir' });
    checkIndexes(database);
    checkSearch(database);
  });

  it('and words that begin alike are known, unless there are very many', async () => {
    const database = await databaseWith();
    await migrate(database, databaseFormats.cases);
    await addCase(database.knex);
    const insert = (id: string, note: string) =>
      database.knex.transaction((trx) => insertContact(trx, 'c', id, detailsOf(note), by));
    await insert('k', 'Übung Übungen ubungsplatz Sprachkurs Übung');
    expect(endingsOf(database, 'contact', 'ubung')).toEqual(['ubung', 'ubungen', 'ubungsplatz']);
    expect(endingsOf(database, 'contact', 'ubungx')).toEqual([]);
    expect(endingsOf(database, 'case', 'ubung')).toEqual([]);
    await insert('many', Array.from({ length: 201 }, (_, at) => `haus${at}`).join(' '));
    expect(endingsOf(database, 'contact', 'haus')).toBe(null);
    expect(endingsOf(database, 'contact', 'haus1')).toHaveLength(111);
  });
});
