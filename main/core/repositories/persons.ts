import type { Knex } from 'knex';
import type { Person, PersonDetails } from '../../../domain/case/person.ts';
import { nameKey } from '../../../domain/case/name-key.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import type { Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'givenName',
  'familyName',
  'birthDate',
  'gender',
  'nationality',
  'maritalStatus',
  'languages',
  'phone',
  'email',
  'street',
  'postalCode',
  'town',
  'specialProtection',
] as const satisfies readonly (keyof PersonDetails)[];
export const personFields = ['id', ...detailFields, 'version'];

export type PersonRow = Omit<Person, 'specialProtection'> & { specialProtection: 0 | 1 };
export const toPerson = (row: PersonRow): Person => ({
  ...row,
  specialProtection: row.specialProtection === 1,
});

const personRow = (details: PersonDetails) => ({
  ...asRow(details, detailFields),
  name_key: nameKey(details.givenName, details.familyName),
});

export async function insertPerson(
  trx: Knex,
  id: string,
  details: PersonDetails,
  by: Authorship,
): Promise<number> {
  return insertVersioned(trx, 'person', { id, ...personRow(details) }, by);
}

export async function updatePerson(
  trx: Knex,
  caseId: string,
  personId: string,
  version: number,
  details: PersonDetails,
  by: Authorship,
): Promise<number> {
  const target = { table: 'person', kind: 'person', caseId, key: { id: personId } };
  return updateVersioned(trx, target, version, personRow(details), by);
}

export interface PersonHitRow {
  givenName: string;
  familyName: string;
  birthDate: string | null;
  caseId: string | null;
  reference: string | null;
  responsible: string | null;
}

/**
 * People whose name sounds alike (`nameKey`) or who share a birth date, also with day and month exchanged. Specially
 * protected persons are not found at all, nor who lives with them: the same family name would lead to them.
 */
export async function similarPersons(
  reader: Reader,
  wanted: { nameKey: string; birthDates: readonly string[] },
): Promise<PersonHitRow[]> {
  return reader
    .knex('person')
    .leftJoin('case_file', 'case_file.client_id', 'person.id')
    .where('person.special_protection', 0)
    .whereNotExists((one) => sharesCaseWithProtected(one))
    .where((either) => {
      if (wanted.nameKey !== '') either.orWhere('person.name_key', wanted.nameKey);
      if (wanted.birthDates.length > 0) either.orWhereIn('person.birth_date', [...wanted.birthDates]);
      if (wanted.nameKey === '' && wanted.birthDates.length === 0) void either.whereRaw('false');
    })
    .select([
      ...selected(['givenName', 'familyName', 'birthDate'], 'person'),
      'case_file.id as caseId',
      'reference',
      'responsible',
    ])
    .limit(20);
}

function sharesCaseWithProtected(query: Knex.QueryBuilder): void {
  void query
    .from('case_participation as theirs')
    .join('case_participation as others', 'others.case_id', 'theirs.case_id')
    .join('person as other', 'other.id', 'others.person_id')
    .whereRaw('theirs.person_id = person.id')
    .where('other.special_protection', 1)
    .select('theirs.case_id');
}
