import { soundOf } from '../../../domain/case/name-key.ts';
import type { SearchPlace } from '../../../domain/search/words.ts';
import { reading, type Reader } from './reading.ts';

export interface SearchRow {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
  place: SearchPlace;
  excerpt: string;
}

/** Whose cases are searched: one person's and those on loan to them, or everybody's. */
export interface SearchScope {
  readonly responsible: string | null;
  readonly lent: readonly string[];
}
type ScopeValues = [all: number, responsible: string, lent: string];
const values = ({ responsible, lent }: SearchScope): ScopeValues => [
  responsible === null ? 1 : 0,
  responsible ?? '',
  JSON.stringify(lent),
];

const hitLimit = 30;
const visible = `(? or case_file.responsible = ? or case_file.id in (select value from json_each(?)))`;
const head = `case_file.reference, person.given_name as "givenName", person.family_name as "familyName"`;

/** Contacts whose note holds the words. */
const contactRows = reading<SearchRow, [words: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `select contact.case_id as "caseId", ${head}, 'contact' as place,
       snippet(contact_text, 0, '', '', ' … ', 12) as excerpt
     from contact_text
     join contact on contact.row = contact_text.rowid
     join case_file on case_file.id = contact.case_id
     join person on person.id = case_file.client_id
     where contact_text match ? and ${visible}
     limit ${hitLimit}`,
    bindings,
  ),
);

/** Whatever else is written in a case. */
const textRows = reading<SearchRow, [words: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `select entry.case_id as "caseId", ${head}, entry.place,
       snippet(case_text, 0, '', '', ' … ', 12) as excerpt
     from case_text
     join case_text_entry entry on entry.row = case_text.rowid
     join case_file on case_file.id = entry.case_id
     join person on person.id = case_file.client_id
     where case_text match ? and ${visible}
     limit ${hitLimit}`,
    bindings,
  ),
);

const personRows = reading<SearchRow, [words: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `select case_file.id as "caseId", ${head}, 'person' as place, '' as excerpt
     from person_text
     join person on person.row = person_text.rowid
     join case_file on case_file.client_id = person.id
     where person_text match ? and ${visible}
     limit ${hitLimit}`,
    bindings,
  ),
);

/** Clients one of whose names sounds like the word: other scripts, umlauts, transliterations. */
const soundRows = reading<SearchRow, [given: string, family: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `select case_file.id as "caseId", ${head}, 'person' as place, '' as excerpt
     from person
     join case_file on case_file.client_id = person.id
     where (person.given_sound = ? or person.family_sound = ?) and ${visible}
     limit ${hitLimit}`,
    bindings,
  ),
);

const wordRows = reading<{ term: string }, [from: string, to: string, again: string, end: string]>(
  (knex, ...bindings) =>
    knex.raw(
      `select term from contact_word where term >= ? and term < ?
       union select term from case_word where term >= ? and term < ?`,
      bindings,
    ),
);

/** @param match FTS5 query of quoted literals */
export const searchContacts = (reader: Reader, match: string, scope: SearchScope): SearchRow[] =>
  contactRows(reader, match, ...values(scope));
/** @param match FTS5 query of quoted literals */
export const searchTexts = (reader: Reader, match: string, scope: SearchScope): SearchRow[] =>
  textRows(reader, match, ...values(scope));
/** @param match FTS5 query of quoted literals, three letters at least */
export const searchPersons = (reader: Reader, match: string, scope: SearchScope): SearchRow[] =>
  personRows(reader, match, ...values(scope));

export function searchSounds(reader: Reader, word: string, scope: SearchScope): SearchRow[] {
  const sound = soundOf(word);
  // One sound alone is half the office.
  return sound.length < 2 ? [] : soundRows(reader, sound, sound, ...values(scope));
}

/** Every word of the texts with this beginning, as the index knows it: small letters, no accents. */
export function wordsBeginning(reader: Reader, start: string): string[] {
  const end = `${start}\u{10ffff}`;
  return wordRows(reader, start, end, start, end).map(({ term }) => term);
}
