import { plainName, soundOf } from '../../../domain/case/name-key.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { askedReach, type AskedReach } from '../../../domain/search/reach.ts';
import { listedThatFit, nearInListed } from '../../../domain/search/listed.ts';
import {
  isNear,
  isWithin,
  mostHits,
  referenceStart,
  slipsAllowed,
  searchPlaces,
  searchWords,
  spellings,
  tidyExcerpt,
} from '../../../domain/search/words.ts';
import type { Reader } from '../repositories/reading.ts';
import {
  endingsOf,
  namesSounding,
  searchContacts,
  searchPersons,
  searchReach,
  searchReferences,
  searchScope,
  searchSounds,
  searchTexts,
  soundsBeginning,
  wordsBeginning,
  type PersonRow,
  type SearchRow,
  type SearchScope,
  type TextIndex,
} from '../repositories/search.ts';
import type { Work } from '../work.ts';
import { clientName, loansOf, visibleTo } from './case-list.ts';
import { everythingListed, type Listed } from './search-listed.ts';

/** As many near words are looked up for one that stands nowhere. */
const mostMeant = 3;
/** More of the lists than that is a reason to open the list. */
const mostListed = 20;

type Words = readonly (readonly string[])[];

/** A word as a literal whatever signs it holds, for a query of the full text. */
const literal = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** All words must occur, each in one of its spellings. @param lastIn ways of the last word as they stand in the query */
const matching = (words: Words, lastIn: (way: string) => string[] = (way) => [literal(way)]): string =>
  words
    .map((ways, index) => (index === words.length - 1 ? ways.flatMap(lastIn) : ways.map(literal)))
    .map((ways) => `(${ways.join(' OR ')})`)
    .join(' AND ');

/** Letters that small letters without accents are made of as the index makes them. */
const plainWord = /^[a-z0-9äöüß]{4,}$/;

/**
 * A word that may go on, in an index. The index itself goes over all places of the words with this beginning, everybody's;
 * of the words themselves each goes to where one's own places begin. It knows beginnings of three letters.
 */
function begun(reader: Reader, index: TextIndex, way: string): string[] {
  const words = plainWord.test(way) ? endingsOf(reader, index, withoutMarks(way)) : null;
  // Where there is none, the word itself says so.
  return words?.map(literal).concat(literal(way)) ?? [`${literal(way)}*`];
}

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Aktenzeichen, telephone numbers and the like and names first, then all that was written down; only in cases this person may see, and on the lists that they may open.
 * Where nothing holds what was typed, words that differ by a slip of the keyboard are looked up instead, and named.
 */
export function search(work: Work, { text }: ParsedInput<'case.search'>): Output<'case.search'> {
  const typed = searchWords(text);
  const reference = referenceStart(text);
  const reach = reference === null ? askedReach(text, work.today) : null;
  if (typed.length === 0 && reach === null) return nothing;
  const scope = searchScope(visibleTo(work, 'all'), [...loansOf(work).keys()]);
  const all = everythingListed(work);
  const wanted = {
    words: typed.map(spellings),
    sounds: typed.map(soundOf),
    reference,
    reach,
  };
  const asTyped = find(work, wanted, scope, all);
  if (asTyped.hits.length + asTyped.listed.length > 0) return { ...asTyped, meant: null };
  const near = typed.map((word) => nearWords(work, word, scope, all));
  if (near.some((found) => found.length === 0)) return nothing;
  const similar = find(work, { words: near, sounds: [], reference: null, reach: null }, scope, all);
  const isFound = similar.hits.length + similar.listed.length > 0;
  return { ...similar, meant: isFound ? near.map((found) => found.join(', ')).join(' ') : null };
}

const nothing: Output<'case.search'> = { hits: [], more: false, listed: [], meant: null };

interface Wanted {
  readonly words: Words;
  /** Of names; none where they are known by their letters. */
  readonly sounds: readonly string[];
  /** How an Aktenzeichen begins, where one was typed. */
  readonly reference: string | null;
  /** How somebody is reached, where that was typed. */
  readonly reach: AskedReach | null;
}

function find(work: Work, wanted: Wanted, scope: SearchScope, all: readonly Listed[]) {
  const written =
    wanted.words.length === 0
      ? []
      : [persons(work, wanted, scope), ...texts(work, wanted.words, scope, true)];
  const reached = reachedPersons(work, wanted, scope);
  const kinds = [references(work, wanted, scope), ...written];
  const listed = listedThatFit(all, wanted.words);
  return {
    hits: [...reached.slice(0, mostHits), ...kinds.flatMap((rows) => rows.slice(0, mostHits)).map(toHit)],
    more: [reached, ...kinds].some((rows) => rows.length > mostHits) || listed.length > mostListed,
    listed: listed.slice(0, mostListed).map(({ hit }) => hit),
  };
}

const references = ({ reader }: Work, { reference }: Wanted, scope: SearchScope): SearchRow[] =>
  reference === null ? [] : searchReferences(reader, reference, scope);

/**
 * Who is reached like that or was born then, and which of it fits. It is not said what stands there beyond what was typed: others
 * look at the screen too, and nobody's address is read in passing.
 */
function reachedPersons({ reader }: Work, { reach }: Wanted, scope: SearchScope): Hit[] {
  if (reach === null) return [];
  const rows = clientsFirst(searchReach(reader, reach, scope));
  return rows.map((row) => ({ ...toHit(row), place: reach.place }));
}

/** Clients before those who belong to their households; each once in a case. */
function persons({ reader }: Work, { words, sounds }: Wanted, scope: SearchScope): PersonRow[] {
  const written = searchPersons(reader, matching(words), scope);
  const heard = sounds.length === 0 ? [] : searchSounds(reader, sounds, scope);
  const found = new Map([...written, ...heard].map((row) => [`${row.caseId} ${row.personId}`, row]));
  return clientsFirst([...found.values()]);
}

const clientsFirst = (rows: readonly PersonRow[]): PersonRow[] =>
  rows.toSorted((one, other) => searchPlaces.indexOf(one.place) - searchPlaces.indexOf(other.place));

/** By kind: what stands in the file, and the notes of contacts. */
function texts({ reader }: Work, words: Words, scope: SearchScope, lastGoesOn: boolean): SearchRow[][] {
  const query = (index: TextIndex) =>
    lastGoesOn ? matching(words, (way) => begun(reader, index, way)) : matching(words);
  return [searchTexts(reader, query('case'), scope), searchContacts(reader, query('contact'), scope)];
}

/**
 * Words that the typed one may stand for, out of what this person may see: that a word stands in somebody else's case is
 * nobody's business. The first letter is taken as typed.
 */
function nearWords(work: Work, word: string, scope: SearchScope, all: readonly Listed[]): string[] {
  const plain = withoutMarks(word);
  const [start = ''] = plain;
  const written = wordsBeginning(work.reader, start)
    .filter((known) => isNear(plain, known) && texts(work, [[known]], scope, false).flat().length > 0)
    .slice(0, mostMeant);
  return [...new Set([...written, ...nearNames(work, word, scope), ...nearInListed(all, word)])];
}

/** Names that it may stand for, of people this person may see; a slip of the letters is one of the sounds at most. */
function nearNames({ reader }: Work, word: string, scope: SearchScope): string[] {
  const [plain, sound] = [plainName(word), soundOf(word)];
  const [start = ''] = sound;
  if (start === '') return [];
  const near = soundsBeginning(reader, start).filter((known) =>
    isWithin(sound, known, slipsAllowed(plain.length)),
  );
  const names = namesSounding(reader, near, scope).filter((name) => isNear(plain, plainName(name)));
  return [...new Set(names)].slice(0, mostMeant);
}

type Hit = Output<'case.search'>['hits'][number];

function toHit(row: SearchRow | PersonRow): Hit {
  const { caseId, reference, place } = row;
  // A client is what the case is called after already.
  const excerpt =
    'personId' in row && place !== 'person'
      ? clientName({ givenName: row.foundGivenName, familyName: row.foundFamilyName })
      : tidyExcerpt(row.excerpt);
  return { caseId, reference, clientName: clientName(row), place, excerpt, contactId: row.contactId ?? null };
}
