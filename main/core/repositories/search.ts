import { mostHits, type SearchPlace } from '../../../domain/search/words.ts';
import type { AskedReach } from '../../../domain/search/reach.ts';
import { reading, type Reader } from './reading.ts';

export interface SearchRow {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
  place: SearchPlace;
  excerpt: string;
  /** Of a contact. */
  contactId?: string;
}

/** Somebody who belongs to a case, beside the client that the case is named after. */
export interface PersonRow extends SearchRow {
  personId: string;
  foundGivenName: string;
  foundFamilyName: string;
}

type ScopeValues = [all: number, responsible: string, lent: string];
type OwnValues = [responsible: string, lent: string];

/** Whose cases are searched, as the statements take it: a search asks a dozen of them. */
export interface SearchScope {
  readonly seesAll: boolean;
  readonly values: ScopeValues;
  readonly ownValues: OwnValues;
}

/** @param responsible whose cases, beside those on loan to them; null for everybody's */
export function searchScope(responsible: string | null, lent: readonly string[]): SearchScope {
  const seesAll = responsible === null;
  const ownValues: OwnValues = [responsible ?? '', JSON.stringify(lent)];
  return { seesAll, values: [seesAll ? 1 : 0, ...ownValues], ownValues };
}

/** One more than is shown says that there is more. */
const hitLimit = mostHits + 1;
const own = `(case_file.responsible = ? or case_file.id in (select value from json_each(?)))`;
const visible = `(? or ${own})`;
const head = `case_file.reference, person.given_name as "givenName", person.family_name as "familyName"`;

/** The texts of whoever is responsible for one's own cases and those on loan: nothing else is passed over. */
const whoseTexts = `text_owner.responsible in (
  select ? union select responsible from case_file where id in (select value from json_each(?)))`;

/**
 * Texts that hold the words. The number of a text in its index is whose case it is times 2³², plus its row (migration 0430).
 * @param hit columns of its own  @param texts the table of the texts, as `text`
 */
function textsIn(index: string, hit: string, texts: string) {
  const hits = `text.case_id as "caseId", ${head}, ${hit}, snippet(${index}, 0, '', '', ' … ', 12) as excerpt`;
  const withCase = `join ${texts} as text on text.row = ${index}.rowid & 4294967295
    join case_file on case_file.id = text.case_id
    join person on person.id = case_file.client_id`;
  const all = reading<SearchRow, [words: string]>((knex, words) =>
    knex.raw(`select ${hits} from ${index} ${withCase} where ${index} match ? limit ${hitLimit}`, [words]),
  );
  const ofOwn = reading<SearchRow, [...OwnValues, words: string, ...again: OwnValues]>((knex, ...bindings) =>
    knex.raw(
      `select ${hits} from text_owner cross join ${index}
         on ${index}.rowid between text_owner.number << 32 and (text_owner.number << 32) + 4294967295
       ${withCase}
       where ${whoseTexts} and ${index} match ? and ${own} limit ${hitLimit}`,
      bindings,
    ),
  );
  return (reader: Reader, match: string, { seesAll, ownValues }: SearchScope): SearchRow[] =>
    seesAll ? all(reader, match) : ofOwn(reader, ...ownValues, match, ...ownValues);
}

/** Contacts whose note holds the words. @param match FTS5 query of quoted literals */
export const searchContacts = textsIn(
  'contact_text',
  `'contact' as place, text.id as "contactId"`,
  'contact',
);
/** Whatever else is written in a case. @param match FTS5 query of quoted literals */
export const searchTexts = textsIn('case_text', 'text.place', 'case_text_entry');

/** More words that begin alike than that cost more than going over all of their places. */
const mostEndings = 200;
/** From word to word, past all the places of each. */
const endings = (index: TextIndex) =>
  reading<{ term: string }, [start: string, end: string, again: string]>((knex, ...bindings) =>
    knex.raw(
      `with recursive known (term) as (
         select (select term from ${index}_place where term >= ? limit 1)
         union all
         select (select term from ${index}_place where term >= known.term || char(1) limit 1)
         from known where known.term < ?)
       select term from known where term < ? limit ${mostEndings + 1}`,
      bindings,
    ),
  );
export type TextIndex = 'contact' | 'case';
const endingRows = { contact: endings('contact'), case: endings('case') } as const;

/** Cases by how their Aktenzeichen begins. */
const referenceRows = reading<SearchRow, [from: string, end: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `select case_file.id as "caseId", ${head}, 'person' as place, '' as excerpt
     from case_file join person on person.id = case_file.client_id
     where case_file.reference >= ? and case_file.reference < ? and ${visible}
     order by case_file.reference limit ${hitLimit}`,
    bindings,
  ),
);

/** So many people with a name are looked at before the search goes by the cases that one may see. */
const nameLimit = 300;

const writtenRows = reading<{ row: number }, [words: string]>((knex, words) =>
  knex.raw(`select rowid as row from person_text where person_text match ? limit ${nameLimit}`, [words]),
);

/** A name for each of the sounds: other scripts, umlauts, transliterations. */
const isHeard = `(found.given_sound = ? or found.family_sound = ?)
  and not exists (select 1 from json_each(?) where value not in (found.given_sound, found.family_sound))`;
const heardRows = reading<{ row: number }, [first: string, again: string, all: string]>((knex, ...bindings) =>
  knex.raw(`select found.row from person as found where ${isHeard} limit ${nameLimit}`, bindings),
);

/** As whom somebody who was found belongs to a case. Only of hits: the row behind the index is read for it. */
const hitOfPerson = `select distinct case_file.id as "caseId", ${head}, '' as excerpt,
  found.given_name as "foundGivenName", found.family_name as "foundFamilyName", found.id as "personId",
  case when found.id = case_file.client_id then 'person'
    when exists (select 1 from case_participation as now
      where now.case_id = case_file.id and now.person_id = found.id and now.until is null) then 'member'
    else 'former-member' end as place`;

const peopleRows = reading<PersonRow, [rows: string, ...ScopeValues]>((knex, ...bindings) =>
  knex.raw(
    `${hitOfPerson}
     from json_each(?) as wanted
     cross join person as found on found.row = wanted.value
     cross join case_participation on case_participation.person_id = found.id
     cross join case_file on case_file.id = case_participation.case_id
     cross join person on person.id = case_file.client_id
     where ${visible}
     limit ${hitLimit}`,
    bindings,
  ),
);

/** Everybody of one person's cases, these first: of names that half the office has, few are in them. */
const ownPeople = `from case_file
  cross join case_participation on case_participation.case_id = case_file.id
  cross join person as found on found.id = case_participation.person_id
  cross join person on person.id = case_file.client_id
  where ${own}`;

// The plus keeps the list of rows from being gone through for each person.
const ownWrittenRows = reading<PersonRow, [...OwnValues, words: string]>((knex, ...bindings) =>
  knex.raw(
    `${hitOfPerson} ${ownPeople} and +found.row in (select rowid from person_text where person_text match ?)
     limit ${hitLimit}`,
    bindings,
  ),
);
const ownHeardRows = reading<PersonRow, [...OwnValues, first: string, again: string, all: string]>(
  (knex, ...bindings) => knex.raw(`${hitOfPerson} ${ownPeople} and ${isHeard} limit ${hitLimit}`, bindings),
);

/** By a number, an address or a mail address, which begin with what was typed; whole ones come first. */
const isReached = `select person_row as row from person_reach where key >= ? and key < ?`;
const reachedRows = reading<{ row: number }, [from: string, end: string]>((knex, ...bindings) =>
  knex.raw(`${isReached} order by key limit ${nameLimit}`, bindings),
);
const ownReachedRows = reading<PersonRow, [...OwnValues, from: string, end: string]>((knex, ...bindings) =>
  knex.raw(`${hitOfPerson} ${ownPeople} and +found.row in (${isReached}) limit ${hitLimit}`, bindings),
);

const bornRows = reading<{ row: number }, [day: string]>((knex, day) =>
  knex.raw(`select row from person where birth_date = ? limit ${nameLimit}`, [day]),
);
const ownBornRows = reading<PersonRow, [...OwnValues, day: string]>((knex, ...bindings) =>
  knex.raw(`${hitOfPerson} ${ownPeople} and +found.birth_date = ? limit ${hitLimit}`, bindings),
);

type Names = Readonly<Record<'givenName' | 'familyName', string>>;
const bothNames = `select distinct found.given_name as "givenName", found.family_name as "familyName"`;
const soundsLike = `(found.given_sound in (select value from json_each(?))
  or found.family_sound in (select value from json_each(?)))`;
const nearNameRows = reading<Names, [sounds: string, again: string]>((knex, ...bindings) =>
  knex.raw(`${bothNames} from person as found where ${soundsLike} limit ${nameLimit}`, bindings),
);
const ownNearNameRows = reading<Names, [...OwnValues, sounds: string, again: string]>((knex, ...bindings) =>
  knex.raw(`${bothNames} ${ownPeople} and ${soundsLike} limit ${nameLimit}`, bindings),
);

const knownSoundRows = reading<{ sound: string }, [from: string, to: string, again: string, end: string]>(
  (knex, ...bindings) =>
    knex.raw(
      `select given_sound as sound from person where given_sound >= ? and given_sound < ?
       union select family_sound from person where family_sound >= ? and family_sound < ?`,
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

/** @param start how the Aktenzeichen begins, `KIM-2026-0` */
export const searchReferences = (reader: Reader, start: string, scope: SearchScope): SearchRow[] =>
  referenceRows(reader, start, endOf(start), ...scope.values);
/** @param match FTS5 query of quoted literals, three letters at least */
export function searchPersons(reader: Reader, match: string, scope: SearchScope): PersonRow[] {
  const found = writtenRows(reader, match);
  if (found.length === 0) return [];
  return isFew(found, scope)
    ? peopleRows(reader, rowsOf(found), ...scope.values)
    : ownWrittenRows(reader, ...scope.ownValues, match);
}

/** Who has a name for each of the sounds. */
export function searchSounds(reader: Reader, sounds: readonly string[], scope: SearchScope): PersonRow[] {
  const [first = ''] = sounds;
  // One sound alone is half the office.
  if (sounds.some((sound) => sound.length < 2)) return [];
  const asked = [first, first, JSON.stringify(sounds)] as const;
  const found = heardRows(reader, ...asked);
  if (found.length === 0) return [];
  return isFew(found, scope)
    ? peopleRows(reader, rowsOf(found), ...scope.values)
    : ownHeardRows(reader, ...scope.ownValues, ...asked);
}

/** Who is reached like that, or was born on that day: on the first of January half of those who fled were. */
export function searchReach(reader: Reader, { place, value }: AskedReach, scope: SearchScope): PersonRow[] {
  const isDay = place === 'birth-date';
  const range = [value, endOf(value)] as const;
  const found = isDay ? bornRows(reader, value) : reachedRows(reader, ...range);
  if (found.length === 0) return [];
  if (isFew(found, scope)) return peopleRows(reader, rowsOf(found), ...scope.values);
  return isDay
    ? ownBornRows(reader, ...scope.ownValues, value)
    : ownReachedRows(reader, ...scope.ownValues, ...range);
}

/** Of who may see every case, so many are enough for all the hits that are shown. */
const isFew = (found: readonly unknown[], { seesAll }: SearchScope): boolean =>
  seesAll || found.length < nameLimit;
const rowsOf = (found: readonly { row: number }[]): string => JSON.stringify(found.map(({ row }) => row));

/** Sounds of names with this beginning, whoever has them. */
export function soundsBeginning(reader: Reader, start: string): string[] {
  const end = endOf(start);
  return knownSoundRows(reader, start, end, start, end).map(({ sound }) => sound);
}

/** Both names of people who have one that sounds like one of these. */
export function namesSounding(reader: Reader, sounds: readonly string[], scope: SearchScope): string[] {
  const wanted = JSON.stringify(sounds);
  const rows = scope.seesAll
    ? nearNameRows(reader, wanted, wanted)
    : ownNearNameRows(reader, ...scope.ownValues, wanted, wanted);
  return rows.flatMap(({ givenName, familyName }) => [familyName, givenName]);
}

/**
 * The words of the notes of contacts, or of whatever else is written, with this beginning. Null where there are very many.
 * @param start as the index knows it: small letters, no accents
 */
export function endingsOf(reader: Reader, index: TextIndex, start: string): string[] | null {
  const end = endOf(start);
  const found = endingRows[index](reader, start, end, end);
  return found.length > mostEndings ? null : found.map(({ term }) => term);
}

/** Every word of the texts with this beginning, as the index knows it: small letters, no accents. */
export function wordsBeginning(reader: Reader, start: string): string[] {
  const end = endOf(start);
  return wordRows(reader, start, end, start, end).map(({ term }) => term);
}

/** What comes after everything that begins like this. */
const endOf = (start: string): string => `${start}\u{10ffff}`;
