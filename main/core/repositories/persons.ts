import type { Knex } from 'knex';
import type { Person, PersonDetails } from '../../../domain/case/person.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, columnName, selected } from './columns.ts';
import { personKeys } from './person-keys.ts';
import { reading, type Reader } from './reading.ts';
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

const fieldNames = new Map(personFields.map((field) => [columnName(field), field]));

/** A person from a row as the table has it, such as one that a record keeps. */
export const personFromRow = (row: Readonly<Record<string, unknown>>): Person =>
  toPerson(
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => {
        const field = fieldNames.get(column);
        return field === undefined ? [] : [[field, value]];
      }),
    ) as unknown as PersonRow,
  );

const personRow = (details: PersonDetails) => ({
  ...asRow(details, detailFields),
  ...personKeys(details),
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

const oneRows = reading<PersonRow, [id: string]>((knex, id) =>
  knex('person').where('id', id).select(selected(personFields)),
);
/** @throws OperationFailure `not-found` */
export function personById(reader: Reader, id: string): Person {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toPerson(row);
}
