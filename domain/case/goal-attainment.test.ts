import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentScale, attainmentValues } from '../vocabulary/attainment-scale.ts';
import { attainmentTScore, stateAfter, summariseAttainment } from './goal-attainment.ts';
import { attainmentOf, goalOf } from './sample-case.fixture.ts';

const anyValue = fc.constantFrom(...attainmentValues);
const ratedGoal = anyValue.map((value) => {
  const goal = goalOf();
  return { goal, attainment: attainmentOf(goal.id, value) };
});
const summaryOf = (
  entries: { goal: ReturnType<typeof goalOf>; attainment: ReturnType<typeof attainmentOf> }[],
) =>
  summariseAttainment(
    entries.map(({ goal }) => goal),
    entries.map(({ attainment }) => attainment),
  );

describe('attainmentTScore', () => {
  it('follows the published formula', () => {
    expect(attainmentTScore([])).toBeNull();
    expect(attainmentTScore([0, 0, 0])).toBe(50);
    expect(attainmentTScore([1])).toBeCloseTo(60, 10);
    // three goals: √(0.7·3 + 0.3·9) = √4.8
    expect(attainmentTScore([1, 1, 2])).toBeCloseTo(50 + 40 / Math.sqrt(4.8), 10);
    expect(attainmentTScore([-2])).toBeCloseTo(30, 10);
  });

  it('is symmetrical around 50, independent of order, and rises with every value', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 12 }), (values) => {
        const score = attainmentTScore(values)!;
        const mirrored = attainmentTScore(values.map((value) => (0 - value) as typeof value))!;
        expect(score + mirrored).toBeCloseTo(100, 8);
        expect(attainmentTScore(values.toReversed())).toBeCloseTo(score, 8);
        const lowest = values.findIndex((value) => value < 2);
        if (lowest >= 0) {
          const better = values.with(lowest, (values[lowest]! + 1) as (typeof values)[number]);
          expect(attainmentTScore(better)!).toBeGreaterThan(score);
        }
      }),
    );
  });
});

describe('summariseAttainment', () => {
  it('counts "2 von 3 erreicht"', () => {
    const goals = [goalOf(), goalOf(), goalOf(), goalOf({ state: 'suspended' })];
    const values = [
      attainmentOf(goals[0]!.id, 0),
      attainmentOf(goals[1]!.id, 2),
      attainmentOf(goals[2]!.id, -1),
    ];
    expect(summariseAttainment(goals, values)).toMatchObject({
      counted: 3,
      suspended: 1,
      rated: 3,
      reached: 2,
      partlyReached: 1,
      mean: 1 / 3,
    });
  });

  it('uses the agreed value only', () => {
    const goal = goalOf();
    const oneSided = {
      ...attainmentOf(goal.id, null),
      clientValue: -2 as const,
      caseworkerValue: 2 as const,
    };
    expect(summariseAttainment([goal], [oneSided])).toEqual({
      counted: 1,
      suspended: 0,
      rated: 0,
      reached: 0,
      partlyReached: 0,
      mean: null,
      tScore: null,
    });
  });

  it('is not improved by giving up a goal, and not touched by suspended ones', () => {
    fc.assert(
      fc.property(fc.array(ratedGoal), ratedGoal, (entries, other) => {
        const alone = summaryOf(entries);
        const suspended = { ...other, goal: { ...other.goal, state: 'suspended' as const } };
        expect(summaryOf([...entries, suspended])).toEqual({ ...alone, suspended: 1 });
        const givenUp = summariseAttainment(
          [...entries.map(({ goal }) => goal), { ...other.goal, state: 'given-up' }],
          entries.map(({ attainment }) => attainment),
        );
        expect(givenUp).toEqual({ ...alone, counted: alone.counted + 1 });
      }),
    );
  });

  it('keeps reached ≤ rated ≤ counted and the mean within the scale', () => {
    fc.assert(
      fc.property(fc.array(ratedGoal, { minLength: 1 }), (entries) => {
        const { counted, rated, reached, partlyReached, mean } = summaryOf(entries);
        expect(rated).toBe(counted);
        expect(reached + partlyReached).toBeLessThanOrEqual(rated);
        expect(Math.abs(mean!)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

it('turns every value of the scale into a state', () => {
  expect(attainmentValues.map(stateAfter)).toEqual([
    'not-reached',
    'partly-reached',
    'reached',
    'reached',
    'reached',
  ]);
  expect(attainmentScale.codes.map(Number)).toEqual([...attainmentValues]);
});
