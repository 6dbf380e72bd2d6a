import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../domain/contract/errors.ts';
import { validationCodes } from '../../domain/validation.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createTranslations, loadTexts } from './i18n.ts';

/** Every text with its path: `common.action.save` → „Speichern“. */
function texts(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else for (const [deeper, text] of texts(value as object, here)) found.set(deeper, text);
  }
  return found;
}

const german = texts(de);
const english = texts(en);
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

describe('texts', () => {
  it('exist in both languages', () => {
    expect(german.size).toBeGreaterThan(200);
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('use the same placeholders in both languages', () => {
    const different = [...german].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    );
    expect(different.map(([path]) => path)).toEqual([]);
  });

  it('are calm: no exclamation marks, no empty texts, no spaces at the ends', () => {
    const loud = [...german, ...english].filter(([, text]) => /!|^\s|\s$|^$/.test(text));
    expect(loud).toEqual([]);
  });

  it('come with a plural for every singular', () => {
    const alone = [...german.keys()].filter(
      (path) => path.endsWith('_one') && !german.has(path.replace(/_one$/, '_other')),
    );
    expect(alone).toEqual([]);
  });

  it('tell the pages of a file apart', () => {
    for (const { page } of [de.caseFile, en.caseFile])
      expect(new Set(Object.values(page)).size).toBe(Object.keys(page).length);
  });

  it('explain every error and every rule', () => {
    expect(Object.keys(de.errors).sort()).toEqual([...errorCodes].sort());
    expect(Object.keys(de.validation)).toEqual(expect.arrayContaining([...validationCodes]));
  });

  it('are found, counted and switched', async () => {
    const translations = createTranslations();
    expect(translations.t('form.errorCount', { count: 1 })).toBe('Es gibt einen Fehler');
    expect(translations.t('form.errorCount', { count: 9 })).toBe('Es gibt 9 Fehler');
    expect(translations.t('frame.lockIn', { minutes: 3 })).toBe('Sperrt in 3 Min.');
    await loadTexts(translations, 'en');
    await translations.changeLanguage('en');
    expect(translations.t('form.errorCount', { count: 9 })).toBe('There are 9 errors');
  });
});
