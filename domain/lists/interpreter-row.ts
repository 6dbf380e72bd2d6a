import { searchKey, wordingKey } from '../directory/search-key.ts';
import {
  interpreterDetails,
  weekdays,
  type InterpreterDetails,
  type Weekday,
} from '../interpreting/interpreter.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';
import { namesOf } from './case-row.ts';
import { codeFor, dayFor, readBy, Unreadable, type Cells, type ListProblem } from './list-row.ts';

const languageWords = {
  bosnisch: 'bs',
  kroatisch: 'bs',
  serbisch: 'bs',
  farsi: 'fa',
  persisch: 'fa',
  kurmanci: 'kmr',
  kurmandji: 'kmr',
  'kurdisch kurmandschi': 'kmr',
  'kurdisch kurmanci': 'kmr',
  'kurdisch sorani': 'ckb',
  paschto: 'ps',
  pashto: 'ps',
  dari: 'prs',
  tigrinisch: 'ti',
  tigrinja: 'ti',
  romani: 'rom',
  swahili: 'sw',
  somalisch: 'so',
  mandarin: 'zh',
  oromisch: 'om',
};

/** Everybody in the pool speaks it; it is no language that is asked for. */
const german: ReadonlySet<string> = new Set(['deutsch', 'german', 'de']);

/** The parts of a cell, for a first way of parting them and, where a part is nothing, a second. */
function eachOf<Code>(
  text: string,
  codesFor: (part: string) => readonly Code[] | Unreadable,
  ways: readonly RegExp[],
): Code[] | Unreadable {
  const whole = codesFor(text);
  const [way, ...others] = ways;
  if (!(whole instanceof Unreadable)) return [...whole];
  if (way === undefined) return whole;
  const parts = text.split(way);
  // One part is the cell itself; the next way may part it.
  const read = parts.map((part) => eachOf(part.trim(), codesFor, others));
  const unreadable = read.find((one) => one instanceof Unreadable);
  return unreadable ?? [...new Set(read.flatMap((one) => (one instanceof Unreadable ? [] : one)))];
}

/** `Arabisch, Sorani`, one below the other or with `und`; a slash parts too, where no language is called so. */
const languagesFor = (text: string) =>
  eachOf(
    text,
    (part) => {
      if (german.has(searchKey(part))) return [];
      const code = codeFor(interpretingLanguages, part, languageWords);
      if (code instanceof Unreadable) return code;
      return code === null ? [] : [code];
    },
    [/[,;\n]/, /\s+(?:und|and|u\.)\s+|&|\+/i, /\//],
  );

const dayWords: Readonly<Record<Weekday, readonly string[]>> = {
  mo: ['mo', 'montag', 'montags', 'mon', 'monday'],
  di: ['di', 'dienstag', 'dienstags', 'tue', 'tuesday'],
  mi: ['mi', 'mittwoch', 'mittwochs', 'wed', 'wednesday'],
  do: ['do', 'donnerstag', 'donnerstags', 'thu', 'thursday'],
  fr: ['fr', 'freitag', 'freitags', 'fri', 'friday'],
  sa: ['sa', 'samstag', 'samstags', 'sat', 'saturday'],
  so: ['so', 'sonntag', 'sonntags', 'sun', 'sunday'],
};
const dayByWord = new Map(weekdays.flatMap((day) => dayWords[day].map((word) => [searchKey(word), day])));

function daysOf(part: string): Weekday[] | Unreadable {
  const key = searchKey(part);
  if (key === '') return [];
  if (key === 'taglich' || key === 'daily') return [...weekdays];
  const [from, to, ...more] = part.split(/\s*[-–]\s*|\s+bis\s+|\s+to\s+/i).map((word) => {
    const day = dayByWord.get(searchKey(word));
    return day === undefined ? -1 : weekdays.indexOf(day);
  });
  const last = to ?? from;
  if (from === undefined || last === undefined || from < 0 || last < from || more.length > 0)
    return new Unreadable('not-in-list');
  return weekdays.slice(from, last + 1);
}

/** `Mo, Do`, `Mo–Fr`, `montags und donnerstags`. */
const weekdaysFor = (text: string): Weekday[] | Unreadable => {
  const days = eachOf(text, daysOf, [/[,;/\n]/, /\s+(?:und|and|u\.)\s+|&|\+/i, /\s+/]);
  return days instanceof Unreadable ? days : weekdays.filter((day) => days.includes(day));
};

/** As the pool names people: the given name first. */
export function interpreterName(cells: Cells): string {
  const { givenName, familyName } = namesOf({
    familyName: cells['name'] ?? '',
    givenName: cells['givenName'] ?? '',
  });
  return [givenName, familyName].filter((part) => part !== '').join(' ');
}

/** One row of a list of the pool, as its form would have taken it. */
export function readInterpreterRow(
  cells: Cells,
  today: string,
): { details: InterpreterDetails | null; problems: ListProblem[] } {
  const cell = (field: string) => cells[field] ?? '';
  return readBy(interpreterDetails, {
    name: interpreterName(cells),
    phone: cell('phone'),
    email: cell('email'),
    languages: languagesFor(cell('languages')),
    weekdays: weekdaysFor(cell('weekdays')),
    availability: cell('availability'),
    signedOn: dayFor(cell('signedOn'), { today, direction: 'past' }),
    endedOn: dayFor(cell('endedOn'), { today }),
  });
}

/** The parts of a name in any order. */
export const nameKeyOf = (name: string): string => `name ${wordingKey(name).split(' ').toSorted().join(' ')}`;

/** Who has the same key is probably the same person: by the name, or by the address. */
export function interpreterKeys({ name, email }: Pick<InterpreterDetails, 'name' | 'email'>): string[] {
  const address = email.toLowerCase();
  return [nameKeyOf(name), ...(address === '' ? [] : [`email ${address}`])];
}
