import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Snooze, SnoozeDetails } from '../../../domain/case/snooze.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertVersioned, updateVersioned } from './versioned.ts';

type SnoozeRow = Omit<Snooze, 'recordId'> & { id: string; recordId: string };

const snoozeRows = reading<SnoozeRow, [caseIds: string]>((knex, caseIds) =>
  knex('deadline_snooze')
    .whereRaw('case_id in (select value from json_each(?))', [caseIds])
    .select(
      'id',
      'case_id as caseId',
      'kind',
      'record_id as recordId',
      'due_on as dueOn',
      'until_on as until',
      'reason',
      'version',
    ),
);
/** What was put off in some cases; whether it still counts is for `withSnoozes` to say. */
export const snoozesOfCases = (reader: Reader, caseIds: readonly string[]): (Snooze & { id: string })[] =>
  snoozeRows(reader, JSON.stringify(caseIds)).map((row) => ({ ...row, recordId: row.recordId || null }));

export type SnoozedDeadline = Pick<Snooze, 'caseId' | 'kind' | 'recordId'>;

const table = 'deadline_snooze';
const targetOf = (caseId: string, id: string) => ({
  table,
  kind: 'snooze',
  caseId,
  key: { id, case_id: caseId },
});

/** @param known what is said of this deadline already, if anything */
export async function saveSnooze(
  trx: Knex,
  { caseId, kind, recordId, dueOn }: SnoozedDeadline & { dueOn: string },
  known: { id: string; version: number } | undefined,
  { until, reason }: SnoozeDetails,
  by: Authorship,
): Promise<number> {
  const row = { due_on: dueOn, until_on: until, reason };
  if (known !== undefined) {
    return updateVersioned(trx, targetOf(caseId, known.id), known.version, row, by);
  }
  const key = { id: randomUUID(), case_id: caseId, kind, record_id: recordId ?? '' };
  return insertVersioned(trx, table, { ...key, ...row }, by);
}

export const removeSnooze = (
  trx: Knex,
  { caseId, id, version }: { caseId: string; id: string; version: number },
  by: Authorship,
): Promise<void> => deleteVersioned(trx, targetOf(caseId, id), version, by);
