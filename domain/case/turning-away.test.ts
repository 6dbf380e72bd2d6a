import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletedAfterTurningAway, referralConsents, referralFields, turningAway } from './turning-away.ts';

const decisions = fc.record({
  admission: fc.constantFrom('referred' as const, 'declined' as const),
  referredTo: fc.constantFrom('', 'MBE der AWO Lippe'),
  referralConsent: fc.constantFrom(null, ...referralConsents),
  referralConsentNote: fc.constantFrom('', 'möchte selbst hingehen'),
  note: fc.constant('Es geht um eine einzelne Frage.'),
  on: fc.constant('2026-03-31'),
});

describe('a request that is turned away', () => {
  test('as a referral says where to, and whether the body may be told or why not', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { admission, referredTo, referralConsent, referralConsentNote } = decision;
        const complete =
          admission === 'declined' ||
          (referredTo !== '' &&
            referralConsent !== null &&
            (referralConsent !== 'none' || referralConsentNote !== ''));
        expect(turningAway.safeParse(decision).success).toBe(complete);
      }),
    );
  });

  test('as declined keeps nothing of a referral that was begun', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const kept = referralFields({ ...decision, admission: 'declined' });
        expect(kept).toEqual({ referredTo: '', referralConsent: null, referralConsentNote: '' });
      }),
    );
  });

  test('always says why', () => {
    const decision = {
      admission: 'declined',
      referredTo: '',
      referralConsent: null,
      referralConsentNote: '',
    };
    expect(turningAway.safeParse({ ...decision, note: ' ', on: '2026-03-31' }).success).toBe(false);
  });

  test('is deleted six months later', () => {
    expect(deletedAfterTurningAway('2026-03-31')).toBe('2026-09-30');
  });
});
