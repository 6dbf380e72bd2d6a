import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn, daysBetween, formatGermanDate, parseGermanDate } from './date.ts';

const reading = { today: '2026-11-21' } as const;

describe('parseGermanDate', () => {
  it.each([
    ['3.5.26', '2026-05-03'],
    ['03.05.2026', '2026-05-03'],
    [' 3. 5. 2026 ', '2026-05-03'],
    ['03052026', '2026-05-03'],
    ['030526', '2026-05-03'],
    ['3/5/2026', '2026-05-03'],
    ['3-5-2026', '2026-05-03'],
    ['2026-05-03', '2026-05-03'],
    ['3. Mai 2026', '2026-05-03'],
    ['1. März 2026', '2026-03-01'],
    ['1. Mrz. 26', '2026-03-01'],
    ['24. DEZEMBER 2014', '2014-12-24'],
    ['29.02.2024', '2024-02-29'],
    ['1.1.85', '1985-01-01'],
    ['1.1.46', '2046-01-01'],
    ['1.1.47', '1947-01-01'],
    ['3.\u00a05.\u202f2026', '2026-05-03'],
  ])('reads %s as %s', (text, day) => {
    expect(parseGermanDate(text, reading)).toBe(day);
  });

  it.each([
    '31.02.2026',
    '29.02.2025',
    '29.02.1900',
    '00.01.2026',
    '1.13.2026',
    '1.1.226',
    '3.5.',
    '',
    'morgen',
    '3. Foo 2026',
    '٣.٥.٢٠٢٦',
    '32012026',
    '1.1.2026 oder 2.1.2026',
    '2026-05-03T22:30:00Z',
  ])('refuses %j', (text) => {
    expect(parseGermanDate(text, reading)).toBeNull();
  });

  it('reads a two-digit year as the past where the field asks for it', () => {
    expect(parseGermanDate('1.1.31', { ...reading, direction: 'past' })).toBe('1931-01-01');
    expect(parseGermanDate('1.1.26', { ...reading, direction: 'past' })).toBe('2026-01-01');
  });

  it('reads back every day it writes', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseGermanDate(formatGermanDate(iso), reading)).toBe(iso);
        expect(parseGermanDate(formatGermanDate(iso).replaceAll('.', ''), reading)).toBe(iso);
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const day = parseGermanDate(text, reading);
        expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true);
      }),
    );
  });
});

describe('formatGermanDate', () => {
  it('writes days as TT.MM.JJJJ and leaves other text alone', () => {
    expect(formatGermanDate('2026-05-03')).toBe('03.05.2026');
    expect(formatGermanDate('31.02.2026')).toBe('31.02.2026');
    expect(formatGermanDate('')).toBe('');
  });
});

describe('calculating with days', () => {
  it('clamps to the end of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30');
    expect(addMonths('2026-11-21', 3)).toBe('2027-02-21');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('counts days over the change of clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-01')).toBe(-30);
  });

  it('knows an age on the day before and on the birthday', () => {
    expect(ageOn('1992-11-22', '2026-11-21')).toBe(33);
    expect(ageOn('1992-11-21', '2026-11-21')).toBe(34);
    expect(ageOn('2004-02-29', '2022-02-28')).toBe(17);
    expect(ageOn('2004-02-29', '2022-03-01')).toBe(18);
  });

  it('refuses a text that is no day', () => {
    expect(() => addMonths('2026-02-31', 1)).toThrow(RangeError);
    expect(() => addDays('', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'x')).toThrow(RangeError);
  });
});
