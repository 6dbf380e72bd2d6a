import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import type { HistoryRow } from './history.ts';
import { partsOf, recordTables, type Row } from './record-tables.ts';
import { deleteVersioned, insertAgain, updateVersioned, type Target } from './versioned.ts';

/** What belongs to something else is put back after it and removed before it; evaluations name goals. */
const rank: Readonly<Record<string, number>> = {
  goal: 1,
  step: 2,
  measure: 3,
  closing: 4,
  check: 4,
  conference: 1,
  task: 2,
  'gap-signal': 4,
};
const rankOf = ({ kind }: HistoryRow) => rank[kind] ?? 0;

/** What may not hang on a record that is taken out again: it came later, and would go with it. */
const children: Readonly<Record<string, { table: string; key: string }>> = {
  goal: { table: 'step', key: 'goal_id' },
  step: { table: 'measure', key: 'step_id' },
  contact: { table: 'conference', key: 'id' },
  conference: { table: 'conference_task', key: 'conference_id' },
};

const notContent: ReadonlySet<string> = new Set(['version', 'updated_at', 'updated_by']);

/**
 * Brings the records of one change back to what they said before it, each as a new version.
 * @throws OperationFailure `version-conflict` where one of them was changed since
 */
export async function takeBack(
  trx: Knex,
  caseId: string,
  change: readonly HistoryRow[],
  by: Authorship,
): Promise<void> {
  const added = change.filter(({ before }) => before === null);
  const others = change.filter(({ before }) => before !== null);
  for (const row of added.toSorted((one, other) => rankOf(other) - rankOf(one)))
    await takeOut(trx, caseId, row, by);
  for (const row of others.toSorted((one, other) => rankOf(one) - rankOf(other)))
    await (row.after === null ? putBack(trx, caseId, row, by) : restore(trx, caseId, row, by));
}

function targetOf(caseId: string, { kind, recordId }: HistoryRow): Target {
  const place = recordTables[kind];
  if (place === undefined) throw new OperationFailure('not-found');
  return { table: place.table, kind, caseId, key: { [place.key]: recordId } };
}

async function takeOut(trx: Knex, caseId: string, row: HistoryRow, by: Authorship): Promise<void> {
  const below = children[row.kind];
  const grown: unknown = below && (await trx(below.table).where(below.key, row.recordId).first('id'));
  if (grown !== undefined) throw new OperationFailure('version-conflict');
  await deleteVersioned(trx, targetOf(caseId, row), row.version + 1, by);
}

async function putBack(trx: Knex, caseId: string, row: HistoryRow, by: Authorship): Promise<void> {
  if (!row.latest) throw new OperationFailure('version-conflict');
  const { record, parts } = split(row);
  await insertAgain(trx, targetOf(caseId, row), record, by);
  for (const { table, rows } of parts) if (rows.length > 0) await trx(table).insert(rows);
}

async function restore(trx: Knex, caseId: string, row: HistoryRow, by: Authorship): Promise<void> {
  const { record, parts } = split(row);
  const changed = Object.fromEntries(
    Object.entries(record).filter(
      ([column, value]) => !notContent.has(column) && value !== (row.after ?? {})[column],
    ),
  );
  await updateVersioned(trx, targetOf(caseId, row), row.version + 1, changed, by);
  for (const { table, key, value, rows } of parts) {
    await trx(table).where(key, value).delete();
    if (rows.length > 0) await trx(table).insert(rows);
  }
}

/** The columns of the record itself, and the rows of its parts. */
function split({ kind, before }: HistoryRow) {
  const record: Row = { ...before };
  const parts = partsOf(kind).map(({ name, table, key, of }) => {
    const rows = (record[name] ?? []) as Row[];
    Reflect.deleteProperty(record, name);
    return { table, key, value: String(record[of]), rows };
  });
  return { record, parts };
}
