import { parseGermanDate } from '../date.ts';
import { searchKey } from '../directory/search-key.ts';

/** How somebody is reached and when they were born: by that people are looked up who call, write or stand at the counter. */
export const reachPlaces = ['phone', 'email', 'street', 'birth-date'] as const;
export type ReachPlace = (typeof reachPlaces)[number];

/**
 * Raised with each change of the rules below: what is stored of people is then worked out again
 * (`repositories/person-keys.ts`).
 */
export const reachRule = 1;

/** Fewer digits are half an area: they are not looked up. */
const fewestDigits = 6;

/** A number as it is dialled from here: 05231620, whether +49, 0049 or 0 stands before it and however it is grouped. */
export const dialled = (text: string): string =>
  text
    .trim()
    .replace(/^\+/, '00')
    .replace(/\D/g, '')
    .replace(/^0049(?:0)?/, '0');

/** Between two numbers in one field: anything that stands in none, a country code, a slash before the next 0. */
const betweenNumbers = /[^\d\s()/.+–-]+|(?=\+)|\s*\/\s*(?=0\d{2})/;

const phoneKeys = (text: string): string[] =>
  // A slash also stands behind an area code: what is too short for a number belongs to what follows.
  [...text.split(betweenNumbers), text].map(dialled).filter((key) => key.length >= fewestDigits);

const emailKeys = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;<>]+/)
    .filter((part) => part.includes('@'));

/** „Lange Straße 12 a“ and „lange str. 12a“ alike. */
const streetKey = (text: string): string =>
  searchKey(text)
    .replaceAll(/stras?se?(?= |\d|$)/g, 'str')
    .replaceAll(' ', '');

type Reach = Readonly<Record<'phone' | 'email' | 'street', string>>;

/** Under what a person is found; each key says of what kind it is. */
export function reachKeys({ phone, email, street }: Reach): string[] {
  const place = streetKey(street);
  return [
    ...new Set([
      ...phoneKeys(phone).map((key) => `phone ${key}`),
      ...emailKeys(email).map((key) => `email ${key}`),
      ...(place === '' ? [] : [`street ${place}`]),
    ]),
  ];
}

/** What a search asks of people's reach: how a key begins, or the day of a birth. */
export interface AskedReach {
  readonly place: ReachPlace;
  readonly value: string;
}

/** Only what looks like it: a name or a word of a note is none of these, and costs nothing more than before. */
export function askedReach(text: string, today: string): AskedReach | null {
  const typed = text.trim();
  const born = bornOn(typed, today);
  if (born !== null) return { place: 'birth-date', value: born };
  if (/^[^\s@]+@[^\s@]*$/.test(typed)) return { place: 'email', value: `email ${typed.toLowerCase()}` };
  if (/^[\d\s()/.+–-]+$/.test(typed)) {
    const number = dialled(typed);
    return number.length < fewestDigits ? null : { place: 'phone', value: `phone ${number}` };
  }
  // A house number makes a street of it.
  if (/^\p{L}[\p{L}\s.'-]{2,}\s*\d{1,4}\s?[a-z]?$/iu.test(typed))
    return { place: 'street', value: `street ${streetKey(typed)}` };
  return null;
}

/** With a sign between its parts and the whole year: eight digits in a row may as well be somebody's number. */
const bornOn = (typed: string, today: string): string | null =>
  /\d\D.*\d/.test(typed) && /^\d{4}\D|\d{4}$/.test(typed)
    ? parseGermanDate(typed, { today, direction: 'past' })
    : null;
