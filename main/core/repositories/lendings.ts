import type { Knex } from 'knex';
import type { Lending, LendingDetails } from '../../../domain/case/lending.ts';
import type { Authorship } from '../work.ts';
import type { CaseHead } from './case-list.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const columns = [
  'case_lending.id as id',
  'case_lending.case_id as caseId',
  'case_lending.lent_to as to',
  'case_lending.lent_by as lentBy',
  'case_lending.from_on as from',
  'case_lending.until_on as until',
  'case_lending.reason as reason',
  'case_lending.ended_at as endedAt',
  'case_lending.version as version',
];

const running = (query: Knex.QueryBuilder, today: string): Knex.QueryBuilder =>
  query
    .whereNull('case_lending.ended_at')
    .where('case_lending.from_on', '<=', today)
    .where('case_lending.until_on', '>=', today);

const caseRows = reading<Lending, [caseId: string]>((knex, caseId) =>
  knex('case_lending').where('case_id', caseId).select(columns).orderBy(['from_on', 'id']),
);
/** Every loan of a case, past ones included. */
export const lendingsOf = (reader: Reader, caseId: string): Lending[] => caseRows(reader, caseId);

export interface Borrowed {
  caseId: string;
  until: string;
}
const borrowedRows = reading<Borrowed, [slotId: string, today: string]>((knex, slotId, today) =>
  running(knex('case_lending').where('lent_to', slotId), today)
    .select('case_id as caseId')
    .max('until_on as until')
    .groupBy('case_id'),
);
/** The cases that a person has on loan today, each with its last day. */
export const lentTo = (reader: Reader, slotId: string, today: string): Borrowed[] =>
  borrowedRows(reader, slotId, today);

const oneRow = reading<Borrowed, [slotId: string, today: string, caseId: string]>(
  (knex, slotId, today, caseId) =>
    running(knex('case_lending').where('lent_to', slotId).where('case_id', caseId), today)
      .select('case_id as caseId', 'until_on as until')
      .limit(1),
);
export const isLentTo = (reader: Reader, slotId: string, today: string, caseId: string): boolean =>
  oneRow(reader, slotId, today, caseId).length > 0;

export type LendingRow = Lending & CaseHead & { responsibleId: string };
const openRows = reading<LendingRow, [today: string, slotId: string, all: number]>(
  (knex, today, slotId, all) =>
    knex('case_lending')
      .join('case_file', 'case_file.id', 'case_lending.case_id')
      .join('person', 'person.id', 'case_file.client_id')
      .whereNull('case_lending.ended_at')
      .where('case_lending.until_on', '>=', today)
      .where((either) => either.where('case_file.responsible', slotId).orWhereRaw('?', [all]))
      .select([
        ...columns,
        'case_file.reference as reference',
        'case_file.responsible as responsibleId',
        'person.given_name as givenName',
        'person.family_name as familyName',
      ])
      .orderBy(['case_lending.until_on', 'case_file.reference']),
);
/** Loans that run or are planned: of a person's own cases, or of everybody's. */
export const openLendings = (reader: Reader, today: string, slotId: string, all: boolean): LendingRow[] =>
  openRows(reader, today, slotId, all ? 1 : 0);

export async function insertLending(
  trx: Knex,
  caseId: string,
  id: string,
  { to, from, until, reason }: LendingDetails,
  by: Authorship,
): Promise<number> {
  const row = { id, case_id: caseId, lent_to: to, lent_by: by.slotId };
  return insertVersioned(trx, 'case_lending', { ...row, from_on: from, until_on: until, reason }, by);
}

export async function updateLending(
  trx: Knex,
  { caseId, lendingId }: { caseId: string; lendingId: string },
  version: number,
  change: { until: string } | { endedAt: string },
  by: Authorship,
): Promise<number> {
  const key = { case_id: caseId, id: lendingId };
  const target = { table: 'case_lending', kind: 'lending', caseId, key };
  const row = 'until' in change ? { until_on: change.until } : { ended_at: change.endedAt };
  return updateVersioned(trx, target, version, row, by);
}
