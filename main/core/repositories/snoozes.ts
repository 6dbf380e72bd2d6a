import type { Knex } from 'knex';
import type { Snooze, SnoozeDetails } from '../../../domain/case/snooze.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertVersioned, updateVersioned } from './versioned.ts';

type SnoozeRow = Omit<Snooze, 'recordId'> & { recordId: string };

const snoozeRows = reading<SnoozeRow, [caseIds: string]>((knex, caseIds) =>
  knex('deadline_snooze')
    .whereRaw('case_id in (select value from json_each(?))', [caseIds])
    .select(
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
export const snoozesOfCases = (reader: Reader, caseIds: readonly string[]): Snooze[] =>
  snoozeRows(reader, JSON.stringify(caseIds)).map((row) => ({ ...row, recordId: row.recordId || null }));

export type SnoozedDeadline = Pick<Snooze, 'caseId' | 'kind' | 'recordId'>;

const targetOf = ({ caseId, kind, recordId }: SnoozedDeadline) => ({
  table: 'deadline_snooze',
  kind: 'snooze',
  caseId,
  key: { case_id: caseId, kind, record_id: recordId ?? '' },
});

/** @param known what is said of this deadline already, if anything */
export async function saveSnooze(
  trx: Knex,
  deadline: SnoozedDeadline & { dueOn: string },
  known: { version: number } | undefined,
  { until, reason }: SnoozeDetails,
  by: Authorship,
): Promise<number> {
  const target = targetOf(deadline);
  const row = { due_on: deadline.dueOn, until_on: until, reason };
  if (known === undefined) return insertVersioned(trx, target.table, { ...target.key, ...row }, by);
  return updateVersioned(trx, target, known.version, row, by);
}

export const removeSnooze = (
  trx: Knex,
  deadline: SnoozedDeadline,
  version: number,
  by: Authorship,
): Promise<void> => deleteVersioned(trx, targetOf(deadline), version, by);
