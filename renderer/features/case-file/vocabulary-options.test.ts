import { describe, expect, test } from 'vitest';
import { defineVocabulary, term } from '../../../domain/vocabulary/vocabulary.ts';
import { groupedOptionsOf, optionsOf } from './vocabulary-options.ts';

const fruit = defineVocabulary(
  'fruit',
  [
    term('apple', 'Apfel', 'apple', { group: 'tree', hint: { de: 'rund', en: 'round' } }),
    term('old', 'Alt', 'old', { group: 'tree', validTo: '2020-12-31' }),
    term('berry', 'Beere', 'berry', { group: 'bush' }),
  ],
  { tree: { de: 'Baum', en: 'Tree' }, bush: { de: 'Strauch', en: 'Bush' } },
);
const wanted = { language: 'de', today: '2026-11-21' } as const;

describe('options of a vocabulary', () => {
  test('what is no longer valid is not offered', () => {
    expect(optionsOf(fruit, wanted).map(({ value }) => value)).toEqual(['apple', 'berry']);
  });

  test('what the file says stays in the list', () => {
    expect(optionsOf(fruit, { ...wanted, current: 'old' }).map(({ value }) => value)).toContain('old');
  });

  test('labels, hints and headings come in the language of the screen', () => {
    expect(optionsOf(fruit, { ...wanted, language: 'en' })[0]).toEqual({
      value: 'apple',
      label: 'apple',
      hint: 'round',
    });
    expect(groupedOptionsOf(fruit, wanted).map(({ label }) => label)).toEqual(['Baum', 'Strauch']);
  });
});
