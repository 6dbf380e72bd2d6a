import type { Knex } from 'knex';
import type { Institution, InstitutionDetails } from '../../../domain/directory/institution.ts';
import { searchKey } from '../../../domain/directory/search-key.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'name',
  'recipient',
  'street',
  'postalCode',
  'town',
  'phone',
  'email',
  'website',
  'note',
  'contacts',
  'endedOn',
] as const satisfies readonly (keyof InstitutionDetails)[];
const allFields = ['id', ...detailFields, 'version'];

type InstitutionRow = Omit<Institution, 'contacts'> & { contacts: string };
export interface ListedInstitution extends Institution {
  /** What the list is searched by. */
  searchKey: string;
}
const toInstitution = <Row extends InstitutionRow>(row: Row) => ({
  ...row,
  contacts: JSON.parse(row.contacts) as Institution['contacts'],
});

const listRows = reading<InstitutionRow & { searchKey: string }, []>((knex) =>
  knex('institution')
    .select(selected([...allFields, 'searchKey']))
    .orderBy('name_key'),
);
/** The whole directory, by name: a county has some hundred bodies. */
export const allInstitutions = (reader: Reader): ListedInstitution[] => listRows(reader).map(toInstitution);

const oneRows = reading<InstitutionRow, [id: string]>((knex, id) =>
  knex('institution').where('id', id).select(selected(allFields)),
);
/** @throws OperationFailure `not-found` */
export function institutionById(reader: Reader, id: string): Institution {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toInstitution(row);
}

const nameRows = reading<{ id: string; name: string; nameKey: string }, []>((knex) =>
  knex('institution').select(['id', 'name', 'name_key as nameKey']),
);
/** What an import compares with, and what the history of a group names. */
export const institutionNames = (reader: Reader) => nameRows(reader);

const toRow = (details: InstitutionDetails) => ({
  ...asRow(details, detailFields),
  name_key: searchKey(details.name),
  search_key: searchKey(
    [details.name, details.town, ...details.contacts.flatMap(({ name, task }) => [name, task])].join(' '),
  ),
});

export interface Listing {
  readonly listedOn: string;
  readonly importId: string | null;
}

export const insertInstitution = (
  trx: Knex,
  id: string,
  details: InstitutionDetails,
  { listedOn, importId }: Listing,
  by: Authorship,
): Promise<number> =>
  insertVersioned(
    trx,
    'institution',
    { id, ...toRow(details), listed_on: listedOn, import_id: importId },
    by,
  );

export const updateInstitution = (
  trx: Knex,
  id: string,
  version: number,
  details: InstitutionDetails,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'institution', kind: 'institution', caseId: null, key: { id } },
    version,
    toRow(details),
    by,
  );
