import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, referenceStart, searchWords, shortestWord, slipsAllowed, spellings } from './words.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüß');
const word = fc.array(letter, { minLength: 3, maxLength: 20 }).map((letters) => letters.join(''));

describe('an Aktenzeichen', () => {
  it('is known with or without its letters, once its number has begun', () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(year, fc.nat(99_999), (of, number) => {
        const written = `${of}-${number}`;
        for (const typed of [written, `KIM-${written}`, ` kim-${written} `, `kim${written}`])
          expect(referenceStart(typed)).toBe(`KIM-${written}`);
      }),
    );
    for (const typed of ['', '2026', 'KIM-2026', 'KIM-2026-', '12', '2026-x', 'Müller 2026-1'])
      expect(referenceStart(typed)).toBeNull();
  });
});

describe('spellings', () => {
  it('begin with the word itself and know it both with umlauts and without', () => {
    expect(spellings('mueller')).toEqual(['mueller', 'müller']);
    expect(spellings('müller')).toEqual(['müller', 'mueller']);
    expect(spellings('straße')).toContain('strasse');
    expect(spellings('haus')).toEqual(['haus']);
    fc.assert(
      fc.property(word, (typed) => {
        expect(spellings(typed)[0]).toBe(typed);
      }),
    );
  });

  it('of a word without its umlauts hold what was meant', () => {
    // Without e and s no two letters stand for one by accident.
    const clear = fc.array(fc.constantFrom(...'abdioutmäöüß'), { minLength: 3 });
    fc.assert(
      fc.property(clear, (letters) => {
        const meant = letters.join('');
        const plain = spellings(meant).at(1) ?? meant;
        expect(spellings(plain)).toContain(meant);
      }),
    );
  });
});

describe('isNear', () => {
  it('forgives one slip in a word of five letters and two in one of nine', () => {
    expect(isNear('jobcenter', 'jobcneter')).toBe(true);
    expect(isNear('jobcenter', 'jobzenter')).toBe(true);
    expect(isNear('anerkennung', 'annerkenung')).toBe(true);
    expect(isNear('anerkennung', 'anerkannt')).toBe(false);
    expect(isNear('kita', 'kisa')).toBe(false);
  });

  it('holds for a word and itself, in both directions, and after any allowed number of slips', () => {
    const slipped = fc
      .tuple(word, fc.array(fc.tuple(fc.nat(), letter), { maxLength: 2 }))
      .map(([meant, slips]) => {
        const letters = [...meant];
        for (const [at, other] of slips.slice(0, slipsAllowed(letters.length)))
          letters[at % letters.length] = other;
        return [meant, letters.join('')] as const;
      });
    fc.assert(
      fc.property(slipped, ([meant, typed]) => {
        expect(isNear(meant, meant)).toBe(true);
        expect(isNear(meant, typed)).toBe(true);
        expect(isNear(typed, meant)).toBe(true);
      }),
    );
  });
});

it('words shorter than three letters are not looked up, and nothing is lost of the others', () => {
  expect(searchWords('  Bescheid, vom JOBCENTER am ')).toEqual(['bescheid', 'vom', 'jobcenter']);
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const found of searchWords(text)) expect([...found].length).toBeGreaterThanOrEqual(shortestWord);
    }),
  );
});
