import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureStates } from '../vocabulary/measure-states.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { asStateSays } from './measure-rules.ts';
import { measure, measureDetails, type MeasureDetails } from './plan.ts';
import { deadlinesOf } from './deadlines.ts';
import { goalOf, measureOf, recordsOf, stepOf } from './sample-case.fixture.ts';

const { id: _id, version: _version, ...blank } = measureOf();
const nothingCame = ['not-possible', 'rejected', 'dropped'];

const typed: fc.Arbitrary<MeasureDetails> = fc
  .record({
    state: fc.constantFrom(...measureStates.codes),
    doneOn: fc.option(fc.constant('2026-03-04')),
    dueOn: fc.option(fc.constant('2026-05-04')),
    notPossibleReason: fc.option(fc.constantFrom(...notPossibleReasons.codes)),
    notPossibleNote: fc.constantFrom('', 'Kurs voll'),
  })
  .map((fields) => ({ ...blank, ...fields }));

const refused = (details: unknown): string[] =>
  (measureDetails.safeParse(details).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a measure', () => {
  it('that came to nothing says why, whichever way it did; no other gives a reason', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const { state, notPossibleReason } = details;
        if (!measureDetails.safeParse(details).success) return;
        expect(notPossibleReason !== null).toBe(nothingCame.includes(state));
      }),
    );
    for (const state of nothingCame)
      expect(refused({ ...blank, state })).toEqual(['notPossibleReason: required']);
    expect(refused({ ...blank, state: 'done', notPossibleReason: 'health' })).toEqual([
      'notPossibleReason: invalid',
    ]);
  });

  it('is saved as its state says, with all that a form asked for', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const sent = asStateSays(details);
        const missing = nothingCame.includes(details.state) && details.notPossibleReason === null;
        expect(refused(sent)).toEqual(missing ? ['notPossibleReason: required'] : []);
        expect(sent.notPossibleNote).toBe(details.notPossibleNote);
        if (details.state === 'done') expect(sent.doneOn).toBe(details.doneOn);
        if (nothingCame.includes(details.state))
          expect(sent.notPossibleReason).toBe(details.notPossibleReason);
      }),
    );
  });

  it('that is taken up again is reminded of again', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('planned' as const, 'running' as const), (before, state) => {
        const again = measureOf(asStateSays({ ...before, state }));
        const goals = [goalOf({ dueOn: null, steps: [stepOf({ measures: [again] })] })];
        const due = deadlinesOf(recordsOf({ goals }), '2026-02-01').filter(
          ({ kind }) => kind === 'measure-due',
        );
        expect(due.map(({ dueOn }) => dueOn)).toEqual(before.dueOn === null ? [] : [before.dueOn]);
      }),
    );
  });

  it('stays readable where it was kept before these rules', () => {
    fc.assert(
      fc.property(typed, (details) => {
        expect(measure.safeParse({ ...measureOf(), ...details }).success).toBe(true);
      }),
    );
  });
});
