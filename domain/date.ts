import { isCalendarDate } from './validation.ts';

/**
 * Calendar days as people in German offices type and read them. Data holds `YYYY-MM-DD` text; nothing here knows a time
 * or a time zone, so a day can't move by one when the clock changes.
 */

const monthNames = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** A two-digit year this far ahead of today still means the future (residence titles, deadlines); beyond it, 19xx. */
const yearsAhead = 20;

export interface DateReading {
  /** The local day `YYYY-MM-DD` that two-digit years are read against. */
  readonly today: string;
  /** `past` for birth dates and the like: `31` then means 1931, never 2031. */
  readonly direction?: 'any' | 'past';
}

const two = (value: number) => String(value).padStart(2, '0');

function fullYear(text: string, { today, direction = 'any' }: DateReading): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const thisYear = Number(today.slice(0, 4));
  const latest = direction === 'past' ? thisYear : thisYear + yearsAhead;
  const guess = Math.floor(latest / 100) * 100 + year;
  return guess > latest ? guess - 100 : guess;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const short = text.toLowerCase().replace('mrz', 'mär').replace('mae', 'mär').slice(0, 3);
  return monthNames.indexOf(short) + 1;
}

const shapes: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' }[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: 'ymd' },
  { pattern: /^(\d{1,2})[.\-/\s,]+(\d{1,2})[.\-/\s,]+(\d{4}|\d{2})$/, order: 'dmy' },
  { pattern: /^(\d{1,2})\.?\s*([A-Za-zÄÖÜäöü]{3,9})\.?\s*(\d{4}|\d{2})$/, order: 'dmy' },
  { pattern: /^(\d{2})(\d{2})(\d{4}|\d{2})$/, order: 'dmy' },
];

/**
 * Reads a typed or pasted day: `3.5.26`, `03.05.2026`, `03052026`, `3. Mai 2026`, `3/5/2026`, `2026-05-03`.
 * @returns `YYYY-MM-DD`, or null where the text is no day that exists (`31.02.2026`).
 */
export function parseGermanDate(text: string, reading: DateReading): string | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  for (const { pattern, order } of shapes) {
    const parts = pattern.exec(trimmed);
    if (!parts) continue;
    const [, first = '', middle = '', last = ''] = parts;
    const [dayText, yearText] = order === 'ymd' ? [last, first] : [first, last];
    const year = String(fullYear(yearText, reading)).padStart(4, '0');
    const iso = `${year}-${two(monthNumber(middle))}-${two(Number(dayText))}`;
    return isCalendarDate(iso) ? iso : null;
  }
  return null;
}

/** `2026-11-21` → `21.11.2026`. Anything that is no such text comes back unchanged, so that nothing is hidden. */
export function formatGermanDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : iso;
}

/** Milliseconds at the UTC start of a day. Throws RangeError for a text that is no day. */
function startOfDay(iso: string): number {
  if (!isCalendarDate(iso)) throw new RangeError('not a calendar day');
  return Date.parse(`${iso}T00:00:00Z`);
}

const dayInMilliseconds = 86_400_000;
const isoDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The day `days` later (negative: earlier). Throws RangeError for a text that is no day. */
export function addDays(iso: string, days: number): string {
  return isoDay(startOfDay(iso) + days * dayInMilliseconds);
}

/** The same day `months` later, at the latest the last of that month: 30.11. + 3 → 28.02. Throws RangeError. */
export function addMonths(iso: string, months: number): string {
  const start = new Date(startOfDay(iso));
  const day = start.getUTCDate();
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return isoDay(target.getTime());
}

/** Whole days from `from` to `to`; negative when `to` lies before. Throws RangeError for a text that is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / dayInMilliseconds);
}

/** Completed years of life on a day; a birthday on 29.02. counts from 01.03. in other years. Throws RangeError. */
export function ageOn(birthDate: string, day: string): number {
  startOfDay(birthDate);
  startOfDay(day);
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
