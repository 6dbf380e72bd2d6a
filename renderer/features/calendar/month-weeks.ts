import { addDays, addMonths } from '../../../domain/date.ts';
import { endOfWeek } from '../../../domain/case/deadlines.ts';

/** The first day of the month of a day, or of one some months further. */
export const monthOf = (day: string, further = 0): string => addMonths(`${day.slice(0, 7)}-01`, further);

export const isInMonth = (day: string, month: string): boolean => day.slice(0, 7) === month.slice(0, 7);

/** The weeks that a month touches, Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = [];
  const next = monthOf(month, 1);
  for (let sunday = endOfWeek(monthOf(month)); addDays(sunday, -6) < next; sunday = addDays(sunday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(sunday, index - 6)));
  }
  return weeks;
}
