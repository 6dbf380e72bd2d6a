import { reading, type Reader } from './reading.ts';

export interface SearchRow {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
  excerpt: string;
}

const hitLimit = 30;

/** Contacts whose note holds the words, best first; `responsible` null searches everybody's cases. */
const contactRows = reading<SearchRow, [words: string, all: number, responsible: string, lent: string]>(
  (knex, words, all, responsible, lent) =>
    knex.raw(
      `select contact.case_id as "caseId", case_file.reference, person.given_name as "givenName",
         person.family_name as "familyName", snippet(contact_text, 0, '', '', ' … ', 12) as excerpt
       from contact_text
       join contact on contact.row = contact_text.rowid
       join case_file on case_file.id = contact.case_id
       join person on person.id = case_file.client_id
       where contact_text match ? and (? or case_file.responsible = ? or case_file.id in (select value from json_each(?)))
       limit ${hitLimit}`,
      [words, all, responsible, lent],
    ),
);

const personRows = reading<
  Omit<SearchRow, 'excerpt'>,
  [words: string, all: number, responsible: string, lent: string]
>((knex, words, all, responsible, lent) =>
  knex.raw(
    `select case_file.id as "caseId", case_file.reference, person.given_name as "givenName",
         person.family_name as "familyName"
       from person_text
       join person on person.row = person_text.rowid
       join case_file on case_file.client_id = person.id
       where person_text match ? and (? or case_file.responsible = ? or case_file.id in (select value from json_each(?)))
       limit ${hitLimit}`,
    [words, all, responsible, lent],
  ),
);

const scope = (responsible: string | null, lent: readonly string[]): [number, string, string] => [
  responsible === null ? 1 : 0,
  responsible ?? '',
  JSON.stringify(lent),
];

/**
 * @param words FTS5 query of quoted literals
 * @param lent cases on loan to that person, found like their own
 */
export const searchContacts = (
  reader: Reader,
  words: string,
  responsible: string | null,
  lent: readonly string[] = [],
): SearchRow[] => contactRows(reader, words, ...scope(responsible, lent));

/** @param words FTS5 query of quoted literals, three letters at least */
export const searchPersons = (
  reader: Reader,
  words: string,
  responsible: string | null,
  lent: readonly string[] = [],
) => personRows(reader, words, ...scope(responsible, lent));
