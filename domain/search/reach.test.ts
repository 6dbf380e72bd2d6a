import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGermanDate } from '../date.ts';
import { askedReach, reachKeys } from './reach.ts';

const today = '2026-06-15';
const nobody = { phone: '', email: '', street: '' };
/** Whether somebody who is reached like that is found by what is typed. */
const isFound = (reach: Partial<typeof nobody>, typed: string): boolean => {
  const asked = askedReach(typed, today);
  return asked !== null && reachKeys({ ...nobody, ...reach }).some((key) => key.startsWith(asked.value));
};

const digits = fc.stringMatching(/^[1-9]\d{7,10}$/);
const begins = fc.constantFrom('0', '+49', '0049', '+49 ', '0049 ', '+49 (0)', '(0');
const gap = fc.constantFrom('', ' ', '-', '/', ' / ', ')', '.', '–');
const written = fc.record({ digits, begin: begins, gap, at: fc.integer({ min: 2, max: 4 }) });
const spell = ({ begin, gap: between, at }: { begin: string; gap: string; at: number }, number: string) =>
  `${begin}${number.slice(0, at)}${between}${number.slice(at, at + 3)}${between === '/' ? '' : ' '}${number.slice(at + 3)}`;

describe('a telephone number', () => {
  it('is found however the two of them are grouped and whatever stands for the country', () => {
    fc.assert(
      fc.property(written, written, (stored, typed) => {
        const [phone, text] = [spell(stored, stored.digits), spell(typed, stored.digits)];
        // What reads like a number and like a day is a day.
        fc.pre(askedReach(text, today)?.place !== 'birth-date');
        expect(isFound({ phone }, text), `${phone} ${text}`).toBe(true);
      }),
    );
  });

  it('is found while it is typed, and another one is not', () => {
    const phone = '0170 / 123 45 67';
    expect(['0170 12', '+49 170 123', '00491701234567'].map((text) => isFound({ phone }, text))).toEqual([
      true,
      true,
      true,
    ]);
    for (const text of ['0170', '0170 1', '0171 1234567', '0170 12345678', '+90 170 1234567'])
      expect(isFound({ phone }, text), text).toBe(false);
    expect(isFound({ phone: '+90 532 1234567' }, '0090 532 123 4567')).toBe(true);
  });

  it('is found beside others in the same field', () => {
    const fields = [
      '05231 62-0, 0170 1234567',
      '05231/62011 / 0170-1234567',
      '05231 62011 (Büro), mobil +49 170 1234567',
      '05231 62011 +49 170 1234567',
    ];
    for (const phone of fields) expect(isFound({ phone }, '0170 1234567'), phone).toBe(true);
  });
});

describe('a mail address', () => {
  it('is found by how it begins, in small letters and large', () => {
    const email = 'Rabia.Celik@Beispiel.de, amt@lemgo.de';
    for (const text of ['rabia.celik@beispiel.de', 'RABIA.CELIK@', 'amt@lemgo'])
      expect(isFound({ email }, text), text).toBe(true);
    for (const text of ['rabia', 'celik@beispiel.de', '@beispiel.de'])
      expect(isFound({ email }, text), text).toBe(false);
  });
});

describe('an address', () => {
  it('is found with its house number, however the street is written', () => {
    const street = 'Lange Straße 12 a';
    for (const text of ['Lange Straße 12 a', 'lange strasse 12a', 'Lange Str. 12', 'lange str 12'])
      expect(isFound({ street }, text), text).toBe(true);
    expect(isFound({ street: 'Wallstr. 3' }, 'Wallstraße 3')).toBe(true);
    for (const text of ['Lange Straße', 'Lange Straße 3', 'Straße 12'])
      expect(isFound({ street }, text), text).toBe(false);
  });
});

describe('what looks like none of these', () => {
  it('asks for nothing: names, words of a note, a year, an Aktenzeichen with its letters', () => {
    for (const text of [
      '',
      'Celik',
      'Rabia Celik',
      'kinderzuschlag',
      '2026',
      'KIM-2026-00012',
      '§ 24',
      '(((',
    ])
      expect(askedReach(text, today), text).toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L} ]{0,40}$/u), (text) => {
        expect(askedReach(text, today)).toBeNull();
      }),
    );
  });

  it('a day is a day of birth as it is written in Germany', () => {
    const day = fc
      .date({ min: new Date('1920-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        expect(askedReach(formatGermanDate(iso), today)).toEqual({ place: 'birth-date', value: iso });
      }),
    );
    expect(askedReach('6.5.1990', today)?.value).toBe('1990-05-06');
    expect(askedReach('06051990', today)?.place).toBe('phone');
    expect(askedReach('31.02.1990', today)?.place).not.toBe('birth-date');
  });
});
