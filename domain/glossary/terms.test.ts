import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabularyLanguages } from '../vocabulary/vocabulary.ts';
import { termAreas, termNames, terms, type TermArea } from './terms.ts';

const glossary = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'glossary.md'), 'utf8');

/** The rows of the table of terms as the page has them, without the padding of its columns. */
const rowsOfPage = () => {
  const [, section = ''] = glossary.split('## Terms explained in the program');
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

describe('the terms', () => {
  it('stand in docs/glossary.md word by word, in the same order', () => {
    expect(rowsOfPage()).toEqual(
      termNames.map((name) => [`\`${name}\``, terms[name].label.de, terms[name].meaning.en]),
    );
  });

  it('explain themselves in whole sentences and never by their own name alone', () => {
    for (const name of termNames) {
      for (const language of vocabularyLanguages) {
        const { label, meaning } = terms[name];
        expect(meaning[language], name).toMatch(/[.?]$/);
        expect(meaning[language].length, name).toBeGreaterThan(label[language].length);
      }
    }
  });

  it('bear each name once, and every area has some', () => {
    for (const language of vocabularyLanguages) {
      const labels = termNames.map((name) => terms[name].label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
    const used = new Set(termNames.map((name) => terms[name].area));
    expect([...used]).toEqual(Object.keys(termAreas) as TermArea[]);
  });
});
