import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { closingObstacles, isJointEvaluation, needsAgreedAttainment, needsCheck } from './closing-rules.ts';
import type { Closing } from './closing.ts';
import type { Goal } from './plan.ts';
import { attainmentOf, closingOf, goalOf, recordsOf } from './sample-case.fixture.ts';

const closedOn = '2026-06-30';
const codes = (closing: Closing | null, goals: Goal[] = []) =>
  closingObstacles(recordsOf({ closing, goals }), closedOn).map(({ code }) => code);

describe('closingObstacles', () => {
  it('asks for the reason first, since everything else depends on it', () => {
    expect(codes(null)).toEqual(['no-closing-reason']);
    expect(codes(closingOf({ reason: null, caseworkerView: '' }), [goalOf()])).toEqual(['no-closing-reason']);
  });

  it('wants both views, or why the client’s is missing', () => {
    expect(codes(closingOf({ clientView: ' ', caseworkerView: '' }))).toEqual([
      'no-client-view',
      'no-caseworker-view',
    ]);
    expect(codes(closingOf({ clientView: '', clientViewMissing: 'Wollte sich nicht äußern.' }))).toEqual([]);
  });

  it('names each goal without agreed value; suspended and given-up goals need none', () => {
    const open = goalOf({ state: 'in-progress' });
    const goals = [open, goalOf({ state: 'suspended' }), goalOf({ state: 'given-up' })];
    expect(closingObstacles(recordsOf({ closing: closingOf(), goals }), closedOn)).toEqual([
      { code: 'goal-without-agreed-attainment', recordId: open.id },
    ]);
    const oneSided = { ...attainmentOf(open.id, null), caseworkerValue: 1 as const };
    expect(codes(closingOf({ goals: [oneSided] }), goals)).toEqual(['goal-without-agreed-attainment']);
    expect(codes(closingOf({ goals: [attainmentOf(open.id, -2)] }), goals)).toEqual([]);
  });

  it('keeps the talk before the closing day', () => {
    expect(codes(closingOf({ heldOn: '2026-07-01' }))).toEqual(['closing-talk-after-closing-date']);
    expect(codes(closingOf({ heldOn: null }))).toEqual(['no-closing-talk']);
  });

  it('never demands what can’t be had: without the client only the caseworker’s own view', () => {
    const reasons = fc.constantFrom(...closureReasons.codes.filter((reason) => !isJointEvaluation(reason)));
    const goals = fc.array(fc.constantFrom(...goalStates.codes).map((state) => goalOf({ state })));
    fc.assert(
      fc.property(reasons, goals, (reason, some) => {
        const closing = closingOf({ reason, heldOn: null, clientView: '', clientViewMissing: '', goals: [] });
        expect(codes(closing, some)).toEqual([]);
        expect(codes({ ...closing, caseworkerView: '' }, some)).toEqual(['no-caseworker-view']);
      }),
    );
  });

  it('demands a value for exactly the goals that need one', () => {
    const goals = fc.array(fc.constantFrom(...goalStates.codes).map((state) => goalOf({ state })));
    fc.assert(
      fc.property(goals, (some) => {
        const missing = closingObstacles(recordsOf({ closing: closingOf(), goals: some }), closedOn);
        expect(missing).toHaveLength(some.filter(needsAgreedAttainment).length);
      }),
    );
  });
});

it('knows after which reasons a check would be out of place', () => {
  expect(closureReasons.codes.filter((reason) => !needsCheck(reason))).toEqual([
    'consent-withdrawn',
    'death',
    'no-need',
  ]);
});
