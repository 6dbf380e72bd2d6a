import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { InterpretingRequest, RequestDetails } from '../../../domain/interpreting/request.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'language',
  'heldOn',
  'time',
  'place',
  'occasion',
  'plannedMinutes',
] as const satisfies readonly (keyof RequestDetails)[];
const outcomeFields = ['interpreterId', 'minutes', 'failure', 'note'] as const;
type Outcome = Pick<InterpretingRequest, (typeof outcomeFields)[number]>;

const shown = [
  ...selected(['id', ...detailFields, ...outcomeFields, 'version'], 'interpreting_request'),
  // Empty where who interpreted was deleted.
  'interpreter.name as interpreterName',
];

const rowsOfCase = reading<InterpretingRequest, [caseId: string]>((knex, caseId) =>
  knex('interpreting_request')
    .leftJoin('interpreter', 'interpreter.id', 'interpreting_request.interpreter_id')
    .where('interpreting_request.case_id', caseId)
    .select(shown)
    .orderBy([
      { column: 'interpreting_request.held_on', order: 'desc' },
      { column: 'interpreting_request.id', order: 'desc' },
    ]),
);
/** The requests of a case, the latest day first. */
export const requestsOf = (reader: Reader, caseId: string): InterpretingRequest[] =>
  rowsOfCase(reader, caseId);

/** @throws OperationFailure `not-found` */
export function requestOf(reader: Reader, caseId: string, id: string): InterpretingRequest {
  const found = requestsOf(reader, caseId).find((row) => row.id === id);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

export type OpenRequestRow = InterpretingRequest & {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
  responsible: string;
  phase: CasePhase;
};

const openRows = reading<OpenRequestRow, []>((knex) =>
  knex('interpreting_request')
    .join('case_file', 'case_file.id', 'interpreting_request.case_id')
    .join('person', 'person.id', 'case_file.client_id')
    .leftJoin('interpreter', 'interpreter.id', 'interpreting_request.interpreter_id')
    .whereNull('interpreting_request.minutes')
    .whereNull('interpreting_request.failure')
    .select([
      ...shown,
      'case_file.id as caseId',
      'case_file.reference as reference',
      'case_file.responsible as responsible',
      'case_file.phase as phase',
      'person.given_name as givenName',
      'person.family_name as familyName',
    ])
    .orderBy(['interpreting_request.held_on', 'interpreting_request.case_id']),
);
/** Everybody's open requests, the next first: some dozens at a time. The caller keeps back what is not to be seen. */
export const openRequests = (reader: Reader): OpenRequestRow[] => openRows(reader);

export const insertRequest = (
  trx: Knex,
  caseId: string,
  id: string,
  details: RequestDetails,
  by: Authorship,
): Promise<number> =>
  insertVersioned(trx, 'interpreting_request', { id, case_id: caseId, ...asRow(details, detailFields) }, by);

export const updateRequest = (
  trx: Knex,
  caseId: string,
  { id, version }: { id: string; version: number },
  changes: Partial<RequestDetails & Outcome>,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'interpreting_request', kind: 'interpreting-request', caseId, key: { id, case_id: caseId } },
    version,
    asRow(changes, Object.keys(changes)),
    by,
  );
