import { soundOf } from '../case/name-key.ts';
import { searchKey } from '../directory/search-key.ts';
import { isNear } from './words.ts';

/** Records outside of cases that the search finds; each has a page of its own. */
export const listedPlaces = [
  'institution',
  'contact-person',
  'offer',
  'interpreter',
  'programme-group',
] as const;
export type ListedPlace = (typeof listedPlaces)[number];

/** By what such a record is found, as search keys (`searchKey`). */
export interface Findable {
  /** What it is called, and what it is for: of what is typed, something has to stand here. */
  readonly own: string;
  /** What it belongs to: narrows, but finds nothing alone, or a body's name would bring everybody who works there. */
  readonly around: string;
  /** How the name sounds where it is a person: found in other scripts and spellings as well. */
  readonly sounds: readonly string[];
}

/** Shorter words are looked for at the beginning of words only: “ein” stands in every Verein. */
const shortestInside = 5;
/** One sound alone is half the office. */
const fewestSounds = 2;
const mostMeant = 3;

const holds = (key: string, word: string): boolean =>
  word !== '' && (` ${key}`.includes(` ${word}`) || (word.length >= shortestInside && key.includes(word)));

interface Asked {
  readonly keys: readonly string[];
  readonly sounds: ReadonlySet<string>;
}
const askedFor = (ways: readonly string[]): Asked => ({
  keys: [...new Set(ways.map(searchKey))],
  sounds: new Set(ways.map(soundOf).filter((sound) => sound.length >= fewestSounds)),
});

const stands = (key: string, { keys }: Asked): boolean => keys.some((word) => holds(key, word));
const isHeard = (one: Findable, asked: Asked): boolean =>
  asked.sounds.size > 0 && one.sounds.some((sound) => asked.sounds.has(sound));

/** @param nameOfPerson null where it is none */
export const findable = (own: string, around: string, nameOfPerson: string | null): Findable => ({
  own: searchKey(own),
  around: searchKey(around),
  sounds: nameOfPerson === null ? [] : nameOfPerson.split(/\s+/).map(soundOf),
});

/** @param words each in the spellings that will do; all of them must be found */
export function listedThatFit<One extends Findable>(
  all: readonly One[],
  words: readonly (readonly string[])[],
): One[] {
  const asked = words.map(askedFor);
  return all.filter((one) => {
    let own = false;
    for (const word of asked) {
      if (stands(one.own, word) || isHeard(one, word)) own = true;
      else if (!stands(one.around, word)) return false;
    }
    return own;
  });
}

/** Words of such records that the typed one may stand for. */
export function nearInListed(all: readonly Findable[], word: string): string[] {
  const typed = searchKey(word);
  const found = new Set<string>();
  for (const { own } of all) for (const known of own.split(' ')) if (isNear(typed, known)) found.add(known);
  return [...found].slice(0, mostMeant);
}
