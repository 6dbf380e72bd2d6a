import { describe, expect, it } from 'vitest';
import { lastMonth, monthInWords, reportingMonths } from './reporting-months.ts';

describe('lastMonth', () => {
  it('is the month before, over the turn of the year and from a 31st too', () => {
    expect(lastMonth('2026-11-21')).toBe('2026-10');
    expect(lastMonth('2026-01-01')).toBe('2025-12');
    expect(lastMonth('2026-03-31')).toBe('2026-02');
  });
});

describe('reportingMonths', () => {
  it('goes back from the present month without a gap', () => {
    const months = reportingMonths('2026-03-31');
    expect(months.slice(0, 4)).toEqual(['2026-03', '2026-02', '2026-01', '2025-12']);
    expect(new Set(months).size).toBe(24);
    expect(months.at(-1)).toBe('2024-04');
  });
});

describe('monthInWords', () => {
  it('names the month in the language of the screen, whatever the time zone', () => {
    expect(monthInWords('2026-01', 'de-DE')).toBe('Januar 2026');
    expect(monthInWords('2026-12', 'en-GB')).toBe('December 2026');
  });
});
