import { describe, expect, it } from 'vitest';
import { goalLevels, levelInWords } from './goal-levels.ts';

const levels = {
  muchLess: 'Kein Antrag gestellt',
  less: '',
  expected: 'Bescheid liegt vor',
  more: '  ',
  muchMore: 'Arbeitet im Beruf',
};

describe('goalLevels', () => {
  it('runs from −2 to +2, each value with the words agreed for it', () => {
    expect(goalLevels(levels, 'de')).toEqual([
      { value: -2, anchor: 'Kein Antrag gestellt' },
      { value: -1, anchor: 'weniger als erwartet' },
      { value: 0, anchor: 'Bescheid liegt vor' },
      { value: 1, anchor: 'mehr als erwartet' },
      { value: 2, anchor: 'Arbeitet im Beruf' },
    ]);
  });

  it('speaks the language of the program where the plan said nothing', () => {
    expect(levelInWords(levels, -1, 'en')).toBe('less than expected');
  });
});
