import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from '../directory/search-key.ts';
import { columnName, headingsOf } from './column-names.ts';
import { areColumnsOf, cellsByField, guessColumns, headingsKey, missingFields } from './columns.ts';
import { fieldsOf, listColumns, listKinds } from './list-kinds.ts';

describe.each(listKinds)('the columns of a list: %s', (kind) => {
  const { headings, needed, example } = listColumns[kind];

  it('are known by every heading that offices use, whatever its case', () => {
    for (const field of fieldsOf(kind))
      for (const heading of headingsOf(kind, field))
        expect(guessColumns(kind, [heading.toUpperCase()])).toEqual([field]);
  });

  it('have headings that mean one thing only', () => {
    const keys = fieldsOf(kind).flatMap((field) => [...new Set(headingsOf(kind, field).map(searchKey))]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have a name of their own in each language, by which they are known', () => {
    for (const language of ['de', 'en'] as const) {
      const names = fieldsOf(kind).map((field) => columnName(kind, field, language));
      expect(guessColumns(kind, names)).toEqual(fieldsOf(kind));
    }
    expect(fieldsOf(kind).map((field) => columnName(kind, field, 'en'))).not.toContainEqual(
      expect.stringMatching(/[äöüß]|^(?:Stelle|Ort|Angebot|Nachname|Datum)$/),
    );
  });

  it('are left alone when nobody can tell, and never taken twice', () => {
    const [first = ''] = fieldsOf(kind);
    const [one = '', other = ''] = headings[first] ?? [];
    expect(guessColumns(kind, [one, 'Blutgruppe', other])).toEqual([first, null, null]);
  });

  it('are all in the template, and its example names known ones', () => {
    const header = fieldsOf(kind).map((field) => headings[field]?.[0] ?? '');
    expect(guessColumns(kind, header)).toEqual(fieldsOf(kind));
    expect(missingFields(kind, fieldsOf(kind))).toEqual([]);
    expect(Object.keys(example).every((field) => field in headings)).toBe(true);
    expect(needed.every((either) => either.some((field) => (example[field] ?? '') !== ''))).toBe(true);
  });

  it('are guessed so that they fit, whatever the headings say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (header) => {
        const columns = guessColumns(kind, header);
        expect(columns).toHaveLength(header.length);
        expect(areColumnsOf(kind, columns)).toBe(true);
      }),
    );
  });
});

it('says what no row can do without', () => {
  expect(missingFields('cases', ['familyName', null, 'givenName'])).toEqual(['openedOn']);
  expect(missingFields('contacts', ['familyName', 'contactOn', 'kind', 'minutes'])).toEqual([]);
});

it('refuses columns that the kind does not know, or twice', () => {
  expect(areColumnsOf('cases', ['familyName', 'minutes'])).toBe(false);
  expect(areColumnsOf('cases', ['familyName', 'familyName'])).toBe(false);
});

it('knows a file by its headings, however they are spelled', () => {
  expect(headingsKey(['Straße', 'E-Mail'])).toBe(headingsKey([' STRASSE ', 'e mail']));
  expect(headingsKey(['a', 'b'])).not.toBe(headingsKey(['b', 'a']));
});

it('takes short rows as they are', () => {
  expect(cellsByField(['familyName', null, 'givenName'], [' Celik '])).toEqual({
    familyName: 'Celik',
    givenName: '',
  });
});
