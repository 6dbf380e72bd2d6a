import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { isInMonth, monthOf, weeksOf } from './month-weeks.ts';

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays('2026-01-01', days));

describe('the weeks of a month', () => {
  it('hold each of its days once, run on from Monday to Sunday, and none is without it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        const weeks = weeksOf(month);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(new Date(`${days[0] ?? ''}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(days.every((one, index) => index === 0 || addDays(days[index - 1] ?? '', 1) === one)).toBe(
          true,
        );
        expect(days.filter((one) => isInMonth(one, month))).toHaveLength(
          Number(addDays(monthOf(day, 1), -1).slice(8)),
        );
        expect(weeks.every((week) => week.some((one) => isInMonth(one, month)))).toBe(true);
      }),
    );
  });

  it('turns pages over the end of a year', () => {
    expect(monthOf('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthOf('2026-01-15', -1)).toBe('2025-12-01');
  });
});
