import { reachPlaces } from './reach.ts';

/** Shorter words are not looked up: they stand everywhere. */
export const shortestWord = 3;

const umlauts: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];

/** The words of what somebody types, in small letters and composed form. */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => [...word].length >= shortestWord);

/**
 * How an Aktenzeichen begins that somebody types, with or without its letters: `kim-2026-000` and `2026-000` are both
 * `KIM-2026-000`. Null for anything else, a year without a number too: half the office begins with it.
 */
export function referenceStart(text: string): string | null {
  const found = /^(?:kim-?)?(\d{4}-\d+)$/i.exec(text.trim());
  return found === null ? null : `KIM-${found[1]}`;
}

/** A word as it may have been written down: with umlauts, or as keyboards without them write it. */
export function spellings(word: string): string[] {
  const swap = (from: 0 | 1, to: 0 | 1) =>
    umlauts.reduce((text, pair) => text.replaceAll(pair[from], pair[to]), word);
  return [...new Set([word, swap(0, 1), swap(1, 0)])];
}

/** How many slips of the keyboard a word of this length is forgiven. */
export const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * Whether two words differ by so few slips as their length allows: a letter too many, too few, another one, or two
 * neighbours swapped (optimal string alignment distance).
 */
export function isNear(one: string, other: string): boolean {
  return isWithin(one, other, slipsAllowed(Math.min([...one].length, [...other].length)));
}

/** @param allowed how many slips */
export function isWithin(one: string, other: string, allowed: number): boolean {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > allowed) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > allowed) return false;
    beforeLast = last;
    last = next;
  }
  return (last[b.length] ?? 0) <= allowed;
}

/** Where something was found; each leads to a page of the case file. */
export const searchPlaces = [
  ...reachPlaces,
  'person',
  'member',
  'former-member',
  'contact',
  'household',
  'consent',
  'notice',
  'intake',
  'former-reference',
  'assessment',
  'goal',
  'step',
  'measure',
  'referral',
  'interpreting',
  'conference',
  'document',
  'letter',
  'gap',
  'programme',
  'closing',
  'check',
  'lending',
  'snooze',
] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/** A piece of a text that stands between its neighbours: what was left empty beside it is not worth a sign. */
export const tidyExcerpt = (excerpt: string): string =>
  excerpt
    .split('·')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');

/** So many hits of a kind are shown; who gets more has to ask more precisely. */
export const mostHits = 30;
