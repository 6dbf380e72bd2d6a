import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../date.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { countUses, monthsToBeFound, offerUse, placeReasons, type OfferTally } from './offer-use.ts';

const today = '2026-11-22';
const old = { listedOn: '2020-01-01', validFrom: null };

const reason = fc.option(fc.constantFrom(...notPossibleReasons.codes));
const tally: fc.Arbitrary<OfferTally> = fc.oneof(
  fc.record({
    source: fc.constant('measure' as const),
    state: fc.constantFrom(...measureStates.codes),
    reason,
    uses: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    source: fc.constant('referral' as const),
    state: fc.constantFrom(...referralStates.codes),
    reason,
    uses: fc.integer({ min: 1, max: 5 }),
  }),
);
const useOf = (tallies: readonly OfferTally[], times = old) => offerUse(countUses(tallies), times, today);

describe('the use of an offer', () => {
  it('is nothing to speak of before half a year, and „unused“ after it', () => {
    const day = fc.integer({ min: -30, max: 30 }).map((months) => addMonths(today, months));
    fc.assert(
      fc.property(day, fc.option(day), (listedOn, validFrom) => {
        const since = validFrom !== null && validFrom > listedOn ? validFrom : listedOn;
        const expected = addMonths(since, monthsToBeFound) <= today ? 'unused' : 'new';
        expect(offerUse(countUses([]), { listedOn, validFrom }, today)).toBe(expected);
      }),
    );
  });

  it('is never „unused“ once a case names it', () => {
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1 }), (tallies) => {
        expect(['used', 'always-full']).toContain(useOf(tallies));
      }),
    );
  });

  it('is „always full“ only when two were refused a place and nobody got one', () => {
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1 }), (tallies) => {
        const { taken, full } = countUses(tallies);
        expect(useOf(tallies) === 'always-full').toBe(taken === 0 && full >= 2);
      }),
    );
  });

  it.each(placeReasons)('counts a refusal for „%s“', (why) => {
    const refused: OfferTally = { source: 'referral', state: 'rejected', reason: why, uses: 2 };
    expect(useOf([refused])).toBe('always-full');
    expect(useOf([refused, { source: 'referral', state: 'accepted', reason: null, uses: 1 }])).toBe('used');
    expect(useOf([{ ...refused, uses: 1 }])).toBe('used');
  });

  it('counts a measure and the referral it started once, and never forgets its place', () => {
    fc.assert(
      fc.property(fc.array(tally), fc.array(tally), (tallies, others) => {
        const ofMeasures = others.map((one): OfferTally => ({ ...one, source: 'referral-of-measure' }));
        const [alone, both] = [countUses(tallies), countUses([...tallies, ...ofMeasures])];
        expect([both.named, both.full]).toEqual([alone.named, alone.full]);
        const places = ofMeasures.some(({ state }) => ['accepted', 'done'].includes(state));
        expect(both.taken > 0).toBe(alone.taken > 0 || places);
      }),
    );
  });

  it('does not take other hindrances for a want of places', () => {
    expect(useOf([{ source: 'measure', state: 'not-possible', reason: 'no-childcare', uses: 9 }])).toBe(
      'used',
    );
  });
});
