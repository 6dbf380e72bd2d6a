import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vocabularies } from './all.ts';
import { defineVocabulary, notAsked, term } from './vocabulary.ts';
import { countries, regionOf } from './countries.ts';
import { dataCategories, dataCategoryOf, isSpecialCategory } from './data-categories.ts';
import { fieldsOfAction } from './fields-of-action.ts';
import { maritalStatus } from './marital-status.ts';
import { municipalities } from './municipalities.ts';
import { interpretingLanguages } from './interpreting-languages.ts';
import { printLanguages } from './print-languages.ts';
import { paperLanguageFor, talkLanguages } from './talk-languages.ts';
import { isGrantedOn, residenceTitles } from './residence-titles.ts';

describe.each(vocabularies.map((list) => [list.name, list] as const))('%s', (_name, list) => {
  it('has unique, stable codes and both labels', () => {
    expect(new Set(list.codes).size).toBe(list.entries.length);
    for (const entry of list.entries) {
      expect(entry.code).toMatch(/^(?:-?[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{2}|[A-C][0-2]|05766\d{3})$/);
      expect(entry.label.de.trim()).toBe(entry.label.de);
      expect(entry.label.de).not.toBe('');
      expect(entry.label.en).not.toBe('');
    }
  });

  it('names every group in words', () => {
    for (const { group } of list.entries) {
      if (group !== undefined) expect(list.groupLabel(group, 'de')).not.toBe(group);
    }
  });

  it('gives codes that a schema accepts, with and without not-asked', () => {
    const strict = z.enum(list.codes);
    expect(strict.safeParse(list.entries[0].code).success).toBe(true);
    expect(strict.safeParse(notAsked).success).toBe(false);
    expect(z.enum(list.answers).safeParse(notAsked).success).toBe(true);
  });
});

describe('defineVocabulary', () => {
  it('refuses a code with two meanings and the reserved code', () => {
    expect(() => defineVocabulary('twice', [term('a', 'A', 'A'), term('a', 'B', 'B')])).toThrow('twice');
    expect(() => defineVocabulary('reserved', [term(notAsked, 'A', 'A')])).toThrow('reserved');
  });

  it('labels not-asked, and shows a code it does not know', () => {
    expect(fieldsOfAction.label(notAsked, 'de')).toBe('nicht gefragt');
    expect(fieldsOfAction.label('work', 'de')).toBe('Arbeit');
    expect(fieldsOfAction.label('withdrawn-in-2040', 'de')).toBe('withdrawn-in-2040');
  });

  it('includes both border days of validity', () => {
    const list = defineVocabulary('validity', [
      term('always', 'immer', 'always'),
      term('limited', 'befristet', 'limited', { validFrom: '2026-01-01', validTo: '2026-12-31' }),
    ]);
    const codesOn = (date: string) => list.validOn(date).map((entry) => entry.code);
    expect(codesOn('2025-12-31')).toEqual(['always']);
    expect(codesOn('2026-01-01')).toEqual(['always', 'limited']);
    expect(codesOn('2026-12-31')).toEqual(['always', 'limited']);
    expect(codesOn('2027-01-01')).toEqual(['always']);
  });
});

describe('residence titles follow the law', () => {
  it('§ 104c: no new grants since 31.12.2025, held until the last one expires', () => {
    expect(isGrantedOn('aufenthg-104c', '2025-12-30')).toBe(true);
    expect(isGrantedOn('aufenthg-104c', '2025-12-31')).toBe(false);
    const offered = residenceTitles.validOn('2027-06-30').map((entry) => entry.code);
    expect(offered).toContain('aufenthg-104c');
    expect(residenceTitles.validOn('2027-07-01').map((entry) => entry.code)).not.toContain('aufenthg-104c');
  });

  it('§ 36a: suspended to 23.7.2027, granted again afterwards', () => {
    expect(isGrantedOn('aufenthg-36a', '2027-07-23')).toBe(false);
    expect(isGrantedOn('aufenthg-36a', '2027-07-24')).toBe(true);
  });

  it('§ 24: protection runs to 4.3.2027', () => {
    expect(residenceTitles.find('aufenthg-24')).toMatchObject({ protectionEnds: '2027-03-04' });
  });

  it('has all titles of the process', () => {
    expect(residenceTitles.codes).toHaveLength(51);
  });
});

describe('the lists of the field', () => {
  it('has the official codes', () => {
    expect(maritalStatus.codes).toEqual(['LD', 'VH', 'VW', 'GS', 'EA', 'LP', 'LV', 'LA', 'LE', 'NB']);
    expect(municipalities.codes).toHaveLength(16);
    expect(municipalities.label('05766020', 'de')).toBe('Detmold');
    expect(countries.codes.filter((code) => /^[A-Z]{2}$/.test(code))).toHaveLength(250);
    expect(regionOf('SY')).toBe('middle-east');
    expect(regionOf('stateless')).toBe('open');
  });

  it('prints twelve languages beside German, three from right to left', () => {
    expect(printLanguages.codes).toHaveLength(13);
    const rightToLeft = printLanguages.entries.filter((entry) => entry.direction === 'rtl');
    expect(rightToLeft.map((entry) => entry.code)).toEqual(['ar', 'fa', 'ur']);
  });

  it('lets a talk be held in whatever is interpreted, with the paper of that language or German alone', () => {
    expect(interpretingLanguages.codes.filter((code) => !talkLanguages.has(code))).toEqual([]);
    expect(printLanguages.codes.map(paperLanguageFor)).toEqual(printLanguages.codes);
    expect(
      printLanguages.codes.filter(
        (code) => talkLanguages.label(code, 'de') !== printLanguages.label(code, 'de'),
      ),
    ).toEqual([]);
    expect((['so', 'ckb', 'en', 'ps', 'pl'] as const).map(paperLanguageFor)).toEqual([
      'de',
      'de',
      'de',
      'de',
      'de',
    ]);
    expect(paperLanguageFor('prs')).toBe('fa');
  });

  it('treats entries on health, disability and violence as special categories', () => {
    const special = fieldsOfAction.codes.filter((field) => isSpecialCategory(dataCategoryOf(field)));
    expect(special).toEqual(['health', 'disability-care', 'protection']);
    expect(dataCategories.has('health')).toBe(true);
    expect(isSpecialCategory('identity')).toBe(false);
  });
});
