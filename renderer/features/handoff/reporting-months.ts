import { addMonths } from '../../../domain/date.ts';

/** How far back the list reaches: the present year and the one before it can be handed over again. */
const months = 24;

/** `2026-11-21` → `2026-10`, the month that is complete. */
export const lastMonth = (today: string) => addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);

/** The present month and those before it, newest first, as `YYYY-MM`. */
export function reportingMonths(today: string): string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: months }, (_, back) => addMonths(first, -back).slice(0, 7));
}

/** `2026-10` → „Oktober 2026“. */
export function monthInWords(month: string, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(new Date(`${month}-01T00:00:00Z`));
}
