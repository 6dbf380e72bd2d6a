import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentDetails, isInForce } from '../consent/consent.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { newId } from './sample-case.fixture.ts';
import {
  consentOfReferral,
  deletedAfterTurningAway,
  nothingTold,
  referralConsents,
  referralFields,
  turningAway,
} from './turning-away.ts';

const decisions = fc.record({
  admission: fc.constantFrom('referred' as const, 'declined' as const),
  referredTo: fc.constantFrom('', 'MBE der AWO Lippe'),
  referralConsent: fc.constantFrom(null, ...referralConsents),
  referralConsentNote: fc.constantFrom('', 'möchte selbst hingehen'),
  consent: fc.record({
    recipient: fc.option(fc.constantFrom(...consentRecipients.codes)),
    categories: fc.uniqueArray(fc.constantFrom(...dataCategories.codes), { maxLength: 3 }),
    givenBy: fc.constant(''),
    language: fc.constantFrom('de' as const, 'ti' as const),
    interpreter: fc.constantFrom('', 'Herr Haile'),
  }),
  note: fc.constant('Es geht um eine einzelne Frage.'),
  on: fc.constant('2026-03-31'),
});

describe('a request that is turned away', () => {
  test('as a referral says where to, and whether the body may be told what, or why not', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { admission, referredTo, referralConsent, referralConsentNote } = decision;
        const complete =
          admission === 'declined' ||
          (referredTo !== '' &&
            referralConsent !== null &&
            (referralConsent === 'none'
              ? referralConsentNote !== ''
              : decision.consent.recipient !== null && decision.consent.categories.length > 0));
        expect(turningAway.safeParse(decision).success).toBe(complete);
      }),
    );
  });

  test('as declined keeps nothing of a referral that was begun', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const kept = referralFields({ ...decision, consent: nothingTold, admission: 'declined' });
        expect(kept).toEqual({ referredTo: '', referralConsent: null, referralConsentNote: '' });
      }),
    );
  });

  test('enters a consent in the ledger just where the other body is told, for that body and in force that day', () => {
    fc.assert(
      fc.property(decisions, (typed) => {
        const { success, data: decision } = turningAway.safeParse(typed);
        if (!success) return;
        const clientId = newId();
        const details = consentOfReferral(decision, clientId);
        const told = decision.admission === 'referred' && decision.referralConsent !== 'none';
        expect(details !== null).toBe(told);
        if (details === null) return;
        expect(consentDetails.parse(details)).toEqual(details);
        expect(details).toMatchObject({
          personId: clientId,
          purpose: 'referral',
          recipient: decision.consent.recipient,
          nameOfBody: decision.referredTo,
          categories: decision.consent.categories,
          form: decision.referralConsent,
        });
        const entry = { ...details, id: newId(), version: 1, withdrawnOn: null, sharedOn: decision.on };
        expect(isInForce(entry, decision.on)).toBe(true);
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
