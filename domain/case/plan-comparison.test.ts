import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, plansDiffer } from './plan-comparison.ts';
import type { Goal } from './plan.ts';
import { goalOf, measureOf, stepOf } from './sample-case.fixture.ts';

const anyGoal = fc
  .record({ steps: fc.array(fc.nat(3), { maxLength: 3 }), title: fc.string({ minLength: 1 }) })
  .map(({ steps, title }) =>
    goalOf({
      title,
      steps: steps.map((measures) =>
        stepOf({ measures: Array.from({ length: measures }, () => measureOf()) }),
      ),
    }),
  );
const anyPlan = fc.array(anyGoal, { maxLength: 5 });
const recordCount = (goals: Goal[]) =>
  goals.reduce(
    (sum, { steps }) => sum + 1 + steps.reduce((inner, { measures }) => inner + 1 + measures.length, 0),
    0,
  );

describe('comparePlans', () => {
  it('shows a changed deadline with both values', () => {
    const goal = goalOf({ dueOn: '2026-12-31' });
    expect(comparePlans([goal], [{ ...goal, dueOn: '2027-03-31', version: 2 }])).toEqual([
      {
        record: 'goal',
        recordId: goal.id,
        title: goal.title,
        change: 'changed',
        fields: [{ field: 'dueOn', before: '2026-12-31', after: '2027-03-31' }],
      },
    ]);
  });

  it('looks into levels, steps and measures', () => {
    const measure = measureOf({ state: 'planned' });
    const goal = goalOf({ steps: [stepOf({ measures: [measure] })] });
    const changed = structuredClone(goal);
    changed.levels.expected = 'B2 bestanden';
    changed.steps[0]!.measures[0]!.state = 'done';
    expect(comparePlans([goal], [changed])).toMatchObject([
      { record: 'goal', fields: [{ field: 'levels' }] },
      {
        record: 'measure',
        recordId: measure.id,
        fields: [{ field: 'state', before: 'planned', after: 'done' }],
      },
    ]);
  });

  it('sees a moved goal, but not the ones below an inserted one', () => {
    const [one, two, three] = [goalOf(), goalOf(), goalOf()];
    expect(comparePlans([one, two], [three, one, two])).toMatchObject([
      { change: 'added', recordId: three.id },
    ]);
    expect(comparePlans([one, two, three], [two, three])).toMatchObject([
      { change: 'removed', recordId: one.id },
    ]);
    expect(comparePlans([one, two], [two, one])).toMatchObject([
      { recordId: two.id, fields: [{ field: 'position', before: 2, after: 1 }] },
      { recordId: one.id, fields: [{ field: 'position', before: 1, after: 2 }] },
    ]);
  });

  it('sees a measure under another step', () => {
    const measure = measureOf();
    const [from, to] = [stepOf({ measures: [measure] }), stepOf()];
    const before = goalOf({ steps: [from, to] });
    const after = {
      ...before,
      steps: [
        { ...from, measures: [] },
        { ...to, measures: [measure] },
      ],
    };
    expect(comparePlans([before], [after])).toMatchObject([
      { recordId: measure.id, fields: [{ field: 'parent', before: from.id, after: to.id }] },
    ]);
  });

  it('finds nothing between a plan and its copy, whatever the row versions', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const copy = structuredClone(plan);
        for (const goal of copy) goal.version += 1;
        expect(plansDiffer(plan, copy)).toBe(false);
      }),
    );
  });

  it('adds in one direction what it removes in the other', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (shared, others) => {
        const forth = comparePlans(shared, [...shared, ...others]);
        const back = comparePlans([...shared, ...others], shared);
        expect(forth.every(({ change }) => change === 'added')).toBe(true);
        expect(back.every(({ change }) => change === 'removed')).toBe(true);
        expect(forth.map(({ recordId }) => recordId)).toEqual(back.map(({ recordId }) => recordId));
        expect(forth).toHaveLength(recordCount(others));
      }),
    );
  });

  it('does not call progress on an agreed plan a difference, but a changed agreement', () => {
    const measure = measureOf();
    const agreed = [goalOf({ steps: [stepOf({ measures: [measure] })] })];
    const [goal] = agreed;
    const [step] = goal?.steps ?? [];
    if (goal === undefined || step === undefined) throw new Error('the plan has a goal with a step');
    const done = { ...measure, state: 'done' as const, doneOn: '2026-05-04' };
    const withMeasure = (changed: typeof measure) => [
      { ...goal, state: 'reached' as const, steps: [{ ...step, measures: [changed] }] },
    ];
    expect(plansDiffer(agreed, withMeasure(done))).toBe(false);
    expect(plansDiffer(agreed, withMeasure({ ...done, dueOn: '2031-01-01' }))).toBe(true);
  });
});
