import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { isNear, searchWords, spellings } from '../../../domain/search/words.ts';
import {
  searchContacts,
  searchPersons,
  searchSounds,
  searchTexts,
  wordsBeginning,
  type SearchRow,
  type SearchScope,
} from '../repositories/search.ts';
import type { Work } from '../work.ts';
import { clientName, loansOf, visibleTo } from './case-list.ts';

/** As many near words are looked up for one that stands nowhere. */
const mostMeant = 3;

type Words = readonly (readonly string[])[];

/** All words must occur, each in one of its spellings, as a literal whatever signs it holds. @param lastGoesOn while it is typed */
const matching = (words: Words, lastGoesOn: boolean): string =>
  words
    .map((ways, index) => ({ ways, mayGoOn: lastGoesOn && index === words.length - 1 ? '*' : '' }))
    .map(
      ({ ways, mayGoOn }) =>
        `(${ways.map((way) => `"${way.replaceAll('"', '""')}"${mayGoOn}`).join(' OR ')})`,
    )
    .join(' AND ');

/**
 * Names first, then all that was written down; only in cases this person may see. Where nothing holds what was typed,
 * words that differ by a slip of the keyboard are looked up instead, and named.
 */
export function search(work: Work, { text }: ParsedInput<'case.search'>): Output<'case.search'> {
  const typed = searchWords(text);
  if (typed.length === 0) return { hits: [], meant: null };
  const scope = { responsible: visibleTo(work, 'all'), lent: [...loansOf(work).keys()] };
  const words = typed.map(spellings);
  const rows = [...persons(work, typed, words, scope), ...texts(work, words, scope, true)];
  if (rows.length > 0) return { hits: rows.map(toHit), meant: null };
  const near = typed.map((word) => nearWords(work, word, scope));
  if (near.some((found) => found.length === 0)) return { hits: [], meant: null };
  const similar = texts(work, near, scope, true);
  const meant = near.map((found) => found.join(', ')).join(' ');
  return { hits: similar.map(toHit), meant: similar.length === 0 ? null : meant };
}

function persons(work: Work, typed: readonly string[], words: Words, scope: SearchScope): SearchRow[] {
  const written = searchPersons(work.reader, matching(words, false), scope);
  const heard = typed.map((word) => searchSounds(work.reader, word, scope));
  const [first = [], ...others] = heard;
  const inAll = first.filter((row) =>
    others.every((rows) => rows.some(({ caseId }) => caseId === row.caseId)),
  );
  const known = new Set(written.map(({ caseId }) => caseId));
  return [...written, ...inAll.filter(({ caseId }) => !known.has(caseId))];
}

const texts = ({ reader }: Work, words: Words, scope: SearchScope, lastGoesOn: boolean): SearchRow[] => [
  ...searchTexts(reader, matching(words, lastGoesOn), scope),
  ...searchContacts(reader, matching(words, lastGoesOn), scope),
];

/**
 * Words that the typed one may stand for, out of texts this person may see: that a word stands in somebody else's case is
 * nobody's business. The first letter is taken as typed.
 */
function nearWords(work: Work, word: string, scope: SearchScope): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const [start = ''] = plain;
  return wordsBeginning(work.reader, start)
    .filter((known) => isNear(plain, known) && texts(work, [[known]], scope, false).length > 0)
    .slice(0, mostMeant);
}

const toHit = ({ givenName, familyName, ...row }: SearchRow) => ({
  ...row,
  clientName: clientName({ givenName, familyName }),
});
