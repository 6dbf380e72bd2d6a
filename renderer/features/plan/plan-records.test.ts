import { describe, expect, it } from 'vitest';
import { goalDetails, measureDetails } from '../../../domain/case/plan.ts';
import { goalOf, measureOf, stepOf } from '../../../domain/case/sample-case.fixture.ts';
import {
  asDone,
  byPriority,
  findMeasure,
  findStep,
  goalDetailsOf,
  isOrderedByPriority,
  measureDetailsOf,
  orderAfterMove,
} from './plan-records.ts';

describe('what a record saves', () => {
  it('is accepted by the strict schemas of the operations', () => {
    expect(goalDetails.safeParse(goalDetailsOf(goalOf({ steps: [stepOf()] }))).success).toBe(true);
    expect(measureDetails.safeParse(measureDetailsOf(measureOf())).success).toBe(true);
  });

  it('says since when a measure is done, and no longer why it was not possible', () => {
    const measure = measureOf({ state: 'not-possible', notPossibleReason: 'no-offer' });
    expect(measureDetails.parse(asDone(measure, '2026-03-01'))).toMatchObject({
      title: measure.title,
      state: 'done',
      doneOn: '2026-03-01',
      notPossibleReason: null,
    });
  });
});

describe('order', () => {
  const [low, high, also] = [goalOf({ priority: 3 }), goalOf({ priority: 1 }), goalOf({ priority: 1 })];

  it('by importance keeps the order among equals', () => {
    expect(byPriority([low, high, also])).toEqual([high, also, low]);
    expect(isOrderedByPriority([low, high, also])).toBe(false);
    expect(isOrderedByPriority([high, also, low])).toBe(true);
  });

  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', 2, ['b', 'c', 'a']],
    ['a', -1, null],
    ['c', 1, null],
    ['x', 1, null],
  ])('after moving %s by %i', (id, by, expected) => {
    expect(orderAfterMove(['a', 'b', 'c'], id, by)).toEqual(expected);
  });
});

describe('records of a plan', () => {
  const measure = measureOf();
  const step = stepOf({ measures: [measure] });
  const goal = goalOf({ steps: [stepOf(), step] });

  it('are found with what they belong to', () => {
    expect(findStep([goalOf(), goal], step.id)).toEqual({ goal, step });
    expect(findMeasure([goal], measure.id)).toBe(measure);
  });

  it('are null when they are gone', () => {
    expect(findStep([goal], measure.id)).toBeNull();
    expect(findMeasure([], measure.id)).toBeNull();
  });
});
