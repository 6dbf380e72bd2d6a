import { isInForce, type Consent } from '../../../../domain/consent/consent.ts';
import { addDays } from '../../../../domain/date.ts';
import { warningDays } from '../case-warnings.ts';

/** In the order in which the ledger shows them. */
export const consentStates = [
  'ends-soon',
  'in-force',
  'not-begun',
  'refused',
  'expired',
  'withdrawn',
] as const;
export type ConsentState = (typeof consentStates)[number];

export function consentState(consent: Consent, today: string): ConsentState {
  if (consent.answer === 'refused') return 'refused';
  if (isInForce(consent, today)) {
    const warned = addDays(today, warningDays['consent-expiry']);
    return consent.validUntil !== null && consent.validUntil <= warned ? 'ends-soon' : 'in-force';
  }
  // A withdrawal that takes effect later leaves the consent in force until its day.
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= today) return 'withdrawn';
  return consent.givenOn > today ? 'not-begun' : 'expired';
}

/** What needs a look first, then what holds, then what is over; the latest first within each. */
export function ledgerOrder(consents: readonly Consent[], today: string): Consent[] {
  const rank = (consent: Consent) => consentStates.indexOf(consentState(consent, today));
  return [...consents].sort(
    (one, other) => rank(one) - rank(other) || other.givenOn.localeCompare(one.givenOn),
  );
}
