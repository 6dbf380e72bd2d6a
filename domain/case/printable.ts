import { z } from 'zod';
import { livesTogether, type HouseholdMember } from './household.ts';
import type { Person } from './person.ts';

/**
 * The one way from a person to paper. What paper says of people passes through here: a specially protected person has no
 * name and no address on it, neither as a field nor inside what somebody typed, and who lives with them has no address.
 */

/** How to reach somebody; only `printableReach` makes one. */
export const printedReach = z
  .strictObject({
    phone: z.string(),
    email: z.string(),
    street: z.string(),
    postalCode: z.string(),
    town: z.string(),
  })
  .brand<'printed-reach'>()
  .meta({ id: 'printed-reach' });
export type PrintedReach = z.infer<typeof printedReach>;

/** What stands in place of something that stays in the office. */
export const withheldMark = '[geschützt]';

/** Empty for a specially protected person. */
export const printableName = ({ givenName, familyName, specialProtection }: Person): string =>
  specialProtection ? '' : `${givenName} ${familyName}`;

/** Null for a specially protected person, and for everybody who lives with one. */
export function printableReach(
  person: Person,
  household: readonly Pick<HouseholdMember, 'person' | 'livesElsewhere'>[],
): PrintedReach | null {
  const together = livesTogether(household);
  const livesHere = together.some((member) => member.person.id === person.id);
  const leads = livesHere && together.some((member) => member.person.specialProtection);
  if (person.specialProtection || leads) return null;
  const { phone, email, street, postalCode, town } = person;
  return printedReach.parse({ phone, email, street, postalCode, town });
}

/** Not the hyphen: with the flag `u` an escaped one is no pattern at all, and many names have one. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
/** Between words people type what they like. */
const spaced = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s*`);
const streetWord = /stra(?:ß|ss)e|str\./i;
const anyStreet = '(?:stra(?:ß|ss)e|str\\.?)';

function streetPattern(street: string): string[] {
  const name = street.replace(/\s*\d+\s*[a-z]?\s*$/i, '');
  if ([...name].length < 4) return street.length < 3 ? [] : [spaced(street)];
  const pieces = name.split(streetWord).map((piece) => spaced(piece));
  return [`${pieces.join(`\\s*${anyStreet}`)}(?:\\s*\\d+(?:\\s*[a-z](?!\\p{L}))?)?`];
}

/** The digits of a number, however they are grouped, with or without the country. */
function phonePattern(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').replace(/^(?:00)?49|^0+/, '');
  if (digits.length < 6) return [];
  const between = String.raw`[\s()/.–-]*`;
  const country = `(?:(?:(?:\\+|00)?49${between}0?|0)${between})?`;
  return [`(?<!\\p{N})\\(?${country}${[...digits].join(between)}(?!\\p{N})`];
}

const wordPattern = (word: string): string[] =>
  [...word].length < 2 ? [] : [`(?<![\\p{L}\\p{N}])${spaced(word)}${genitive}(?![\\p{L}\\p{N}])`];

/** „Dritas Antrag“, “Drita’s”, „Marius’ Kurs“: the ending goes with the name, or it would say how the name ends. */
const genitive = "(?:['’‘`´]?s|['’‘`´](?!\\p{L}))?";

/** Postal code and town together; each alone is that of thousands. */
const townPattern = (postalCode: string, town: string): string[] =>
  postalCode.trim() === '' || town.trim() === ''
    ? []
    : [`(?<![\\p{L}\\p{N}])(?:D\\s*[-–]\\s*)?${spaced(postalCode)}[\\s,]*${spaced(town)}(?![\\p{L}\\p{N}])`];

function patternsOf({ person }: Pick<HouseholdMember, 'person'>): string[] {
  const { givenName, familyName, phone, email, street, postalCode, town, specialProtection } = person;
  return [
    ...(email.length < 3 ? [] : [spaced(email)]),
    ...phonePattern(phone),
    ...streetPattern(street),
    ...townPattern(postalCode, town),
    ...(specialProtection ? [...wordPattern(givenName), ...wordPattern(familyName)] : []),
  ];
}

/**
 * The same value without name and address of specially protected persons, and without the address of those who live with
 * them, wherever in it somebody typed them.
 */
export function withoutProtected<Value>(
  value: Value,
  household: readonly Pick<HouseholdMember, 'person' | 'livesElsewhere'>[],
): Value {
  const guarded = household.filter(({ person }) => printableReach(person, household) === null);
  const patterns = guarded.flatMap(patternsOf);
  if (patterns.length === 0) return value;
  const found = new RegExp(patterns.join('|'), 'giu');
  return eachText(value, (text) => text.replace(found, withheldMark)) as Value;
}

/** Ids and days are made by the program; a number inside one is nobody's telephone. */
const isTyped = (text: string): boolean => !/^([0-9a-f-]{36}|\d{4}-\d{2}-\d{2})$/.test(text);

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return isTyped(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => eachText(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)]));
}
