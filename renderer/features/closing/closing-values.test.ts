import { describe, expect, it } from 'vitest';
import { closingDetails } from '../../../domain/case/closing.ts';
import { attainmentOf, closingOf, goalOf } from '../../../domain/case/sample-case.fixture.ts';
import { closingValues } from './closing-values.ts';

describe('closingValues', () => {
  it('begins empty, with a line for every goal, and that may be saved', () => {
    const goals = [goalOf(), goalOf()];
    const values = closingValues(null, goals);
    expect(values.goals.map(({ goalId }) => goalId)).toEqual(goals.map(({ id }) => id));
    expect(values.goals.every(({ agreedValue }) => agreedValue === null)).toBe(true);
    expect(closingDetails.safeParse(values).success).toBe(true);
  });

  it('keeps an earlier sitting, follows the order of the plan and drops goals that left it', () => {
    const [first, second, gone] = [goalOf(), goalOf(), goalOf()];
    const closing = closingOf({ goals: [attainmentOf(gone.id, 2), attainmentOf(second.id, -1)] });
    const values = closingValues(closing, [first, second]);
    expect(values.goals.map(({ goalId, agreedValue }) => [goalId, agreedValue])).toEqual([
      [first.id, null],
      [second.id, -1],
    ]);
    expect(values.caseworkerView).toBe(closing.caseworkerView);
    expect(values).not.toHaveProperty('version');
  });
});
