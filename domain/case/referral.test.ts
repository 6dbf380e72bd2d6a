import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureStates } from '../vocabulary/measure-states.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { measureDetails } from './plan.ts';
import { measureAfter, referralAnswer, type ReferralAnswer } from './referral.ts';
import { measureOf } from './sample-case.fixture.ts';

const settled = (state: string) => measureStates.find(state)?.settled === true;

const answer = fc
  .record({
    state: fc.constantFrom(...referralStates.codes),
    answeredOn: fc.option(fc.constant('2026-03-04')),
    revokedOn: fc.option(fc.constant('2026-03-05')),
    reason: fc.option(fc.constantFrom(...notPossibleReasons.codes)),
    note: fc.constantFrom('', 'Kurs voll'),
  })
  .filter((one) => referralAnswer.safeParse(one).success);

const unanswered: ReferralAnswer = {
  state: 'in-progress',
  answeredOn: null,
  revokedOn: null,
  reason: null,
  note: '',
};

describe('the answer to a referral', () => {
  it('closes its measure when it is a refusal or a result, and only then', () => {
    fc.assert(
      fc.property(answer, fc.constantFrom('planned' as const, 'running' as const), (given, state) => {
        const after = { ...measureOf({ state }), ...measureAfter(measureOf({ state }), given, unanswered) };
        expect(settled(after.state)).toBe(['rejected', 'done'].includes(given.state));
        const { id: _id, version: _version, ...details } = after;
        expect(measureDetails.safeParse(details).success).toBe(true);
      }),
    );
  });

  it('leaves a settled measure as it is', () => {
    fc.assert(
      fc.property(answer, fc.constantFrom(...measureStates.codes.filter(settled)), (given, state) => {
        expect(measureAfter(measureOf({ state }), given, unanswered)).toEqual({});
      }),
    );
  });

  it('that is corrected makes of its measure what it would have made of it at once', () => {
    fc.assert(
      fc.property(answer, answer, (mistaken, right) => {
        const running = measureOf({ state: 'running', notPossibleNote: '' });
        const follow = (measure: typeof running, given: ReferralAnswer, earlier: ReferralAnswer) => ({
          ...measure,
          ...measureAfter(measure, given, earlier),
        });
        const corrected = follow(follow(running, mistaken, unanswered), right, mistaken);
        expect(corrected).toEqual(follow(running, right, unanswered));
        expect(measureAfter(corrected, right, right)).toEqual({});
      }),
    );
  });

  it('that is corrected leaves a measure alone that somebody settled otherwise since', () => {
    fc.assert(
      fc.property(answer, answer, (earlier, given) => {
        const dropped = measureOf({ state: 'dropped', notPossibleReason: 'not-wanted' });
        expect(measureAfter(dropped, given, earlier)).toEqual({});
      }),
    );
  });

  it.each([
    ['a refusal without a reason', { state: 'rejected', answeredOn: '2026-03-04', reason: null }, 'reason'],
    ['an acceptance without its day', { state: 'accepted', answeredOn: null, reason: null }, 'answeredOn'],
    ['taking it back without its day', { state: 'revoked', answeredOn: null, reason: null }, 'revokedOn'],
  ])('is not complete as %s', (_what, given, path) => {
    const parsed = referralAnswer.safeParse({ revokedOn: null, ...given, note: '' });
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
