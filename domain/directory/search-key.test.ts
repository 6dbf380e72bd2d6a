import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesKey, searchKey, wordingKey } from './search-key.ts';

describe('the key by which the directory is searched', () => {
  it.each([
    ['Jobcenter Lippe', 'JOBCENTER  lippe'],
    ['Müller-Institut', 'Mueller Institut'],
    ['AWO – Straße', 'awo strasse'],
    ['Café (Treff)', 'cafe treff'],
  ])('is the same for %s and %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it('stays as it is when it is made of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = searchKey(text);
        // An e behind a vowel falls away once more only where two of them stood there.
        expect(searchKey(once).length).toBeLessThanOrEqual(once.length);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/ {2}/);
      }),
    );
  });

  it('finds every text by each of its own words, in any order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüß]{2,8}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, (given) => {
        const key = searchKey(given.join(' '));
        expect(matchesKey(key, given.toReversed().join(' '))).toBe(true);
      }),
    );
  });

  it('tells apart names without any letter', () => {
    expect(wordingKey('AWO – Straße')).toBe(wordingKey('awo strasse'));
    expect(wordingKey('***')).not.toBe(wordingKey('???'));
  });

  it('does not find what is not there', () => {
    expect(matchesKey(searchKey('Volkshochschule Detmold'), 'vhs lemgo')).toBe(false);
  });
});
