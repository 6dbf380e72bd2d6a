import type { Knex } from 'knex';
import type { ListedEntry } from '../../../domain/contract/programme.operations.ts';
import type {
  Placement,
  SchoolEntry,
  SchoolEntryDetails,
  Withdrawal,
} from '../../../domain/programme/school-entry.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import type { Authorship } from '../work.ts';
import { asRow, fullName, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'personId',
  'registeredOn',
  'inGermanySince',
  'wish',
  'wishNote',
  'advisedOn',
  'measureId',
  'note',
] as const satisfies readonly (keyof SchoolEntryDetails)[];
const outcomeFields = [
  'placedOn',
  'school',
  'institutionId',
  'schoolType',
  'firstDayOn',
  'startedOn',
  'withdrawnOn',
  'withdrawalReason',
  'withdrawalNote',
] as const satisfies readonly (keyof SchoolEntry)[];
const table = 'school_entry';

const query = (knex: Knex) =>
  knex(table)
    .join('person as child', 'child.id', `${table}.person_id`)
    .select([
      ...selected(['id', ...detailFields, ...outcomeFields, 'version'], table),
      knex.raw(`${fullName('child')} as "childName"`),
    ]);

const caseRows = reading<SchoolEntry, [caseId: string]>((knex, caseId) =>
  query(knex)
    .where(`${table}.case_id`, caseId)
    .orderBy([`${table}.registered_on`, `${table}.id`]),
);
/** The children of a case that needed or need a school, by the day of their registration. */
export const schoolEntriesOf = (reader: Reader, caseId: string): SchoolEntry[] => caseRows(reader, caseId);

export type ListedEntryRow = Omit<ListedEntry, 'clientName'> & {
  givenName: string;
  familyName: string;
  responsible: string;
  phase: CasePhase;
};

const listRows = reading<ListedEntryRow, []>((knex) =>
  query(knex)
    .join('case_file', 'case_file.id', `${table}.case_id`)
    .join('person as client', 'client.id', 'case_file.client_id')
    .select([
      'case_file.id as caseId',
      'case_file.reference as reference',
      'case_file.municipality as municipality',
      'case_file.responsible as responsible',
      'case_file.phase as phase',
      'client.given_name as givenName',
      'client.family_name as familyName',
      'child.birth_date as birthDate',
    ]),
);
/** Everybody's children: some hundred a year. The caller keeps back what is not to be seen. */
export const allSchoolEntries = (reader: Reader): ListedEntryRow[] => listRows(reader);

export const insertSchoolEntry = (
  trx: Knex,
  caseId: string,
  id: string,
  details: SchoolEntryDetails,
  by: Authorship,
): Promise<number> =>
  insertVersioned(trx, table, { id, case_id: caseId, ...asRow(details, detailFields) }, by);

type Changes = Partial<SchoolEntryDetails & Placement & Withdrawal & Pick<SchoolEntry, 'startedOn'>>;

export const updateSchoolEntry = (
  trx: Knex,
  caseId: string,
  { id, version }: { id: string; version: number },
  changes: Changes,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table, kind: 'school-entry', caseId, key: { id, case_id: caseId } },
    version,
    asRow(changes, Object.keys(changes)),
    by,
  );
