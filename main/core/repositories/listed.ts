import type { ContactPerson } from '../../../domain/directory/institution.ts';
import type { Interpreter } from '../../../domain/interpreting/interpreter.ts';
import { reading, type Reader } from './reading.ts';

/** What the search in the header has to know of the directory, the pool of interpreters with their languages, and the groups. */

const tables = ['institution', 'offer', 'interpreter', 'programme_group'];
const stateRows = reading<{ state: string }, []>((knex) =>
  knex.raw(
    tables
      .map((table) => `select concat_ws('/', count(*), sum(version), max(updated_at)) as state from ${table}`)
      .join(' union all '),
  ),
);
/** Another one whenever something was entered, changed or deleted there. */
export const stateOfLists = (reader: Reader): string =>
  stateRows(reader)
    .map(({ state }) => state)
    .join();

interface InstitutionRow {
  id: string;
  name: string;
  town: string;
  contacts: string;
  endedOn: string | null;
}
const institutionRows = reading<InstitutionRow, []>((knex) =>
  knex('institution').select('id', 'name', 'town', 'contacts', 'ended_on as endedOn').orderBy('name_key'),
);
export const institutionsToFind = (reader: Reader) =>
  institutionRows(reader).map(({ contacts, ...row }) => ({
    ...row,
    contacts: JSON.parse(contacts) as ContactPerson[],
  }));

interface OfferRow {
  id: string;
  institutionId: string;
  title: string;
  targetGroup: string;
  language: string;
  validTo: string | null;
}
const offerRows = reading<OfferRow, []>((knex) =>
  knex('offer')
    .select('id', 'institution_id as institutionId', 'title', 'target_group as targetGroup', 'language')
    .select('valid_to as validTo')
    .orderBy('name_key'),
);
export const offersToFind = (reader: Reader): OfferRow[] => offerRows(reader);

interface InterpreterRow {
  id: string;
  name: string;
  languages: string;
  endedOn: string | null;
}
const interpreterRows = reading<InterpreterRow, []>((knex) =>
  knex('interpreter')
    .whereNull('deleted_on')
    .select('id', 'name', 'languages', 'ended_on as endedOn')
    .orderBy('name_key'),
);
export const interpretersToFind = (reader: Reader) =>
  interpreterRows(reader).map(({ languages, ...row }) => ({
    ...row,
    languages: JSON.parse(languages) as Interpreter['languages'],
  }));

interface GroupRow {
  id: string;
  kind: string;
  place: string;
  guide: string;
  schedule: string;
  endsOn: string | null;
}
const groupRows = reading<GroupRow, []>((knex) =>
  knex('programme_group')
    .select('id', 'kind', 'place', 'guide', 'schedule', 'ends_on as endsOn')
    .orderBy(['kind', 'place', 'id']),
);
export const groupsToFind = (reader: Reader): GroupRow[] => groupRows(reader);
