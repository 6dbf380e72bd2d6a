import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

const alike: readonly (readonly [string, string])[] = [
  ['Yousef', 'Jusuf'],
  ['Mohammed', 'Muhamad'],
  ['Olena', 'Olenna'],
  ['Müller', 'Mueller'],
  ['Şahin', 'Sahin'],
  ['Kovalenko', 'Kowalenko'],
  ['Aicha', 'Aisha'],
  ['Özdemir', 'Oezdemir'],
];

describe('nameKey', () => {
  it.each(alike)('is the same for %s and %s', (one, other) => {
    expect(nameKey(one, 'Hoxha')).toBe(nameKey(other, 'Hoxha'));
  });

  it('tells names apart whose consonants differ', () => {
    const keys = ['Drita', 'Yousef', 'Olena', 'Mamadou', 'Ionela', 'Marius'].map((name) =>
      nameKey(name, 'P'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not mind which name stands first, nor capitals, blanks and hyphens', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuv -') });
    fc.assert(
      fc.property(name, name, (given, family) => {
        expect(nameKey(family, given)).toBe(nameKey(given, family));
        expect(nameKey(given.toUpperCase(), ` ${family} `)).toBe(nameKey(given, family));
      }),
    );
  });
});
