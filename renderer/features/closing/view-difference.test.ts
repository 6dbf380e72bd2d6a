import { describe, expect, it } from 'vitest';
import { attainmentValues } from '../../../domain/vocabulary/attainment-scale.ts';
import { viewDifference } from './view-difference.ts';

describe('viewDifference', () => {
  it('names who is missing while a view is missing', () => {
    expect(viewDifference({ clientValue: null, caseworkerValue: null })).toEqual({
      kind: 'open',
      missing: 'both',
    });
    expect(viewDifference({ clientValue: null, caseworkerValue: 0 })).toEqual({
      kind: 'open',
      missing: 'client',
    });
    expect(viewDifference({ clientValue: -2, caseworkerValue: null })).toEqual({
      kind: 'open',
      missing: 'caseworker',
    });
  });

  it('says who sees more, and by how many steps', () => {
    expect(viewDifference({ clientValue: 1, caseworkerValue: -1 })).toEqual({
      kind: 'client-higher',
      steps: 2,
    });
    expect(viewDifference({ clientValue: -2, caseworkerValue: 2 })).toEqual({
      kind: 'caseworker-higher',
      steps: 4,
    });
  });

  it('finds the same value the same, zero too', () => {
    for (const value of attainmentValues) {
      expect(viewDifference({ clientValue: value, caseworkerValue: value })).toEqual({ kind: 'same' });
    }
  });
});
