import { describe, expect, test } from 'vitest';
import { caseFilter } from '../../../domain/contract/case-filter.ts';
import { completeSearch, filterOf, isNarrowed, readListSearch } from './list-search.ts';

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

describe('the filter for core', () => {
  test('is one that its schema accepts, with the words trimmed', () => {
    const filter = filterOf(completeSearch({ deadline: 'overdue' }), '  Haddad ');
    expect(caseFilter.parse(filter)).toEqual(filter);
    expect(filter.text).toBe('Haddad');
  });

  test('narrows by words and choices; whose cases and ended ones are no narrowing', () => {
    expect(isNarrowed(completeSearch({ scope: 'all', withEnded: true }), ' ')).toBe(false);
    expect(isNarrowed(completeSearch({ field: 'work' }), '')).toBe(true);
    expect(isNarrowed(completeSearch({}), 'Ha')).toBe(true);
  });
});
