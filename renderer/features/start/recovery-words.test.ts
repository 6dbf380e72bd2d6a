import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveryWords } from './recovery-words.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 3,
  maxLength: 8,
});
const separator = fc.constantFrom(' ', '\n', ', ', '  ', ' 7. ', '\t');

describe('recoveryWords', () => {
  it('reads 24 words however they were typed', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 24, maxLength: 24 }), separator, (words, between) => {
        expect(recoveryWords.parse(words.join(between).toUpperCase())).toEqual(words);
      }),
    );
  });

  it('asks for all words when some are missing or too many', () => {
    const lengths = fc.integer({ min: 0, max: 40 }).filter((length) => length !== 24);
    fc.assert(
      fc.property(lengths, (length) => {
        const outcome = recoveryWords.safeParse(Array.from({ length }, () => 'wort').join(' '));
        expect(outcome.error?.issues[0]?.message).toBe('recovery-word-count');
      }),
    );
  });
});
