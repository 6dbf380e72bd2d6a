import { describe, expect, test } from 'vitest';
import { caseFilter } from '../../../domain/contract/case-filter.ts';
import {
  completeSearch,
  filterOf,
  isNarrowed,
  noHabits,
  openedWith,
  readListSearch,
  viewInForce,
  withoutFilters,
} from './list-search.ts';

describe('the address of the list', () => {
  test('says nothing while everything is as usual', () => {
    expect(readListSearch({})).toEqual({});
    expect(readListSearch({ scope: 'mine', sort: 'nextDeadline' })).toEqual({});
  });

  test('keeps what differs and survives what it does not know', () => {
    const read = readListSearch({ phase: 'closing', deadline: 'someday', sort: 'shoe-size', x: 1 });
    expect(read).toEqual({ phase: 'closing' });
  });

  test('comes back complete from what it kept', () => {
    const search = completeSearch(readListSearch({ phase: 'closing', descending: true, sort: 'reference' }));
    expect(search).toMatchObject({ phase: 'closing', sort: 'reference', descending: true, scope: 'mine' });
  });
});

describe('the list that somebody comes to', () => {
  const late = completeSearch({ deadline: 'overdue', columns: ['phase'] });
  const habits = {
    views: [
      { name: 'Alle', arrangement: completeSearch({}), isStandard: false },
      { name: 'Spät', arrangement: late, isStandard: true },
    ],
    columns: ['reference' as const],
  };

  test('is their standard view, or the usual with the columns they chose last', () => {
    expect(openedWith({}, noHabits)).toEqual(completeSearch({}));
    expect(openedWith({}, habits)).toEqual(late);
    expect(openedWith({}, { ...habits, views: [] })).toEqual(completeSearch({ columns: ['reference'] }));
  });

  test('is what an address asks for, with their columns', () => {
    const asked = { phase: 'closing' } as const;
    expect(openedWith(asked, habits)).toEqual(completeSearch({ ...asked, columns: ['reference'] }));
  });

  test('stays what they made of it on the page, the usual too', () => {
    const usual = readListSearch({ ...completeSearch({}), chosen: true });
    expect(usual).toEqual({ chosen: true });
    expect(openedWith(usual, habits)).toEqual(completeSearch({}));
    const narrowed = readListSearch({ ...late, phase: 'closing', chosen: true });
    expect(openedWith(narrowed, habits)).toEqual({ ...late, phase: 'closing' });
  });
});

describe('the filter for core', () => {
  test('is one that its schema accepts, with the words trimmed', () => {
    const filter = filterOf(completeSearch({ deadline: 'overdue' }), '  Haddad ');
    expect(caseFilter.parse(filter)).toEqual(filter);
    expect(filter.text).toBe('Haddad');
  });

  test('asks for one person only among everybody’s cases', () => {
    const responsible = '5f0c2f43-8b0a-4f0a-9d0f-000000000001';
    expect(filterOf(completeSearch({ scope: 'all', responsible }), '')).toMatchObject({ responsible });
    const mine = completeSearch({ responsible });
    expect([filterOf(mine, '').responsible, isNarrowed(mine, '')]).toEqual([null, false]);
  });

  test('narrows no more once its filters are lifted', () => {
    const search = completeSearch({ phase: 'closing', municipality: '05766044', deadline: 'overdue' });
    expect(isNarrowed(completeSearch({ municipality: '05766044' }), '')).toBe(true);
    expect(isNarrowed({ ...search, ...withoutFilters }, '')).toBe(false);
  });

  test('narrows by words and choices; whose cases and ended ones are no narrowing', () => {
    expect(isNarrowed(completeSearch({ scope: 'all', withEnded: true }), ' ')).toBe(false);
    expect(isNarrowed(completeSearch({ field: 'work' }), '')).toBe(true);
    expect(isNarrowed(completeSearch({}), 'Ha')).toBe(true);
  });
});

describe('a saved view', () => {
  const lemgo = {
    name: 'Lemgo',
    arrangement: completeSearch({ municipality: '05766044', columns: ['phase'] }),
  };
  const late = { name: 'Spät', arrangement: completeSearch({ deadline: 'overdue', descending: true }) };

  test('is in force while the list is as it says, and not a click longer', () => {
    const search = completeSearch(readListSearch({ deadline: 'overdue', descending: true }));
    expect(viewInForce([lemgo, late], search)).toBe(late);
    expect(viewInForce([lemgo, late], { ...search, descending: false })).toBeUndefined();
    expect(viewInForce([lemgo, late], completeSearch(readListSearch(lemgo.arrangement)))).toBe(lemgo);
  });
});
