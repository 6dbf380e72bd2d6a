import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { deadlineQuery, deadlineTables } from './deadlines.ts';
import { builtOnce, type Reader } from './reading.ts';

/** Removing a step removes its measures. */
const watched: readonly string[] = [...deadlineTables, 'step'];

const upsert = (selection: string) =>
  `insert into case_due (case_id, due_on) ${selection} on conflict (case_id) do update set due_on = excluded.due_on`;

const ofCase = builtOnce<[caseId: string]>((knex, caseId) => {
  const { sql, bindings } = deadlineQuery(knex, (query) => void query.where('case_file.id', caseId)).toSQL();
  return knex.raw(upsert(`select ?, min("dueOn") from (${sql}) where true`), [caseId, ...bindings] as never);
});

/** Keeps the earliest open deadline of a case (`case_due`) up to date; part of each change, in its transaction. */
export async function keepEarliestDeadline(trx: Knex, table: string, caseId: string | null): Promise<void> {
  if (caseId === null || !watched.includes(table)) return;
  const { sql, bindings } = ofCase(trx, [caseId]);
  await trx.raw(sql, bindings as never);
}

const ruleKey = 'deadline-rule';

/**
 * Works out every case's earliest deadline again when the rule (`domain/case/deadline-sources.ts`) is another one than
 * last time; about 10 s for 100,000 cases, nothing otherwise. Needs no audit entry: no record changes.
 */
export async function followDeadlineRule({ knex }: Reader): Promise<void> {
  const { sql, bindings } = deadlineQuery(knex, () => undefined).toSQL();
  const rule = createHash('sha256')
    .update(JSON.stringify([sql, bindings]))
    .digest('hex');
  const known = (await knex('setting').where({ key: ruleKey }).first('value')) as
    { value: string } | undefined;
  if (known?.value === rule) return;
  await knex.transaction(async (trx) => {
    await trx.raw(
      'insert into case_due (case_id) select id from case_file where true on conflict do nothing',
    );
    await trx.raw('update case_due set due_on = null');
    const earliest = `select "caseId", min("dueOn") from (${sql}) group by "caseId"`;
    await trx.raw(upsert(earliest), bindings as never);
    await trx('setting').insert({ key: ruleKey, value: rule }).onConflict('key').merge();
  });
}
