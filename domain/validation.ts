import { z } from 'zod';

/**
 * The building blocks of every form and every operation's input. Error messages are codes; the renderer has the words
 * (`locales/…/validation.ts`), so that one rule speaks every language.
 */
export const validationCodes = [
  'required',
  'too-long',
  'too-short',
  'not-a-date',
  'date-too-early',
  'date-in-future',
  'birth-date-in-future',
  'date-not-ahead',
  'date-in-past',
  'date-too-far',
  'not-in-list',
  'not-a-number',
  'minutes-out-of-range',
  'count-out-of-range',
  'password-too-short',
  'password-too-common',
  'password-like-name',
  'passwords-differ',
  'duplicate-name',
  'word-mismatch',
  'recovery-word-count',
  'not-a-month',
  'end-before-start',
  'before-talk',
  'before-sent',
  'before-conference',
  'conference-not-empty',
  'before-agreement',
  'before-birth',
  'born-after-membership',
  'born-after-care',
  'born-after-school-entry',
  'born-after-group',
  'consent-in-force',
  'before-consent',
  'consent-withdrawn-already',
  'file-empty',
  'file-too-large',
  'file-type-unknown',
  'file-type-differs',
  'invalid',
] as const;
export type ValidationCode = (typeof validationCodes)[number];

const code = (value: ValidationCode) => value;

export const textLimits = { short: 200, long: 20_000 } as const;

/** Control and bidi-override characters have no place in a file and can disguise what a reader sees (CVE-2021-42574). */
// eslint-disable-next-line no-control-regex
const unwantedCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(unwantedCharacters, '').normalize('NFC').trim();
}

const limitedText = (limit: number) =>
  z
    .string({ error: code('invalid') })
    .transform(cleanText)
    .pipe(z.string().max(limit, { error: code('too-long') }));

/** One line, up to 200 characters; may be empty. */
export const shortText = limitedText(textLimits.short).transform((text) => text.replace(/\s*\n\s*/g, ' '));
/** Many lines, up to 20,000 characters; may be empty. */
export const longText = limitedText(textLimits.long);
/** One line that must say something. */
export const requiredText = shortText.pipe(z.string().min(1, { error: code('required') }));

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2026-02-31 does not. */
export function isCalendarDate(value: string): boolean {
  if (!calendarDate.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** The local calendar day, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day `YYYY-MM-DD` from 1900 on. */
export const date = z
  .string({ error: code('not-a-date') })
  // One problem at a time: a day that does not exist is not in the future as well.
  .refine(isCalendarDate, { error: code('not-a-date'), abort: true })
  .refine((value) => value >= '1900-01-01', { error: code('date-too-early'), abort: true })
  .refine((value) => value < '2200-01-01', { error: code('not-a-date'), abort: true });
/** A day that has been: today at the latest, by the clock of this PC. */
export const pastDate = date.refine((value) => value <= localToday(), { error: code('date-in-future') });
export const birthDate = date.refine((value) => value <= localToday(), {
  error: code('birth-date-in-future'),
});
/** A reporting month `YYYY-MM`. */
export const month = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, { error: code('not-a-month') });
export const id = z.uuid({ error: code('invalid') });
/** The number an edit started from; a save on an older one is refused instead of overwriting (optimistic check). */
export const version = z.int().nonnegative();
export const minutes = z
  .int({ error: code('not-a-number') })
  .min(0, { error: code('minutes-out-of-range') })
  .max(1440, { error: code('minutes-out-of-range') });
/** Places, weeks: how many of something. */
export const countRange = { least: 0, most: 9999 } as const;
export const count = z
  .int({ error: code('not-a-number') })
  .min(countRange.least, { error: code('count-out-of-range') })
  .max(countRange.most, { error: code('count-out-of-range') });
/** A list in which each thing is answered once; a second answer for it is refused. */
export const withoutRepeats =
  <Item>(keyOf: (item: Item) => string) =>
  (items: readonly Item[]): boolean =>
    new Set(items.map(keyOf)).size === items.length;
