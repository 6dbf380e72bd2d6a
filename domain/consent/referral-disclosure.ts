import type { ConsentRecipient } from '../vocabulary/consent-recipients.ts';
import { isSpecialCategory, type DataCategory } from '../vocabulary/data-categories.ts';
import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import { consentMisses, isInForce, nearestMiss, type Consent } from './consent.ts';

/** Why data may not go to a body; in the order in which one would mend it. */
export const disclosureObstacleCodes = [
  'legal-basis-missing',
  'recipient-unknown',
  'protected-address',
  ...consentMisses,
] as const;
export type DisclosureObstacleCode = (typeof disclosureObstacleCodes)[number];

export interface DisclosureObstacle {
  readonly code: DisclosureObstacleCode;
  /** The kind of data it is about; null where it is about all of it. */
  readonly category: DataCategory | null;
}

/** What the decision needs to know; no more of the case than this. */
export interface ReferralFacts {
  readonly legalBasis: LegalBasis | null;
  /** Of the client. */
  readonly specialProtection: boolean;
  readonly consents: readonly Consent[];
  /** As whom consents name the institution; null where the directory does not say. */
  readonly recipient: ConsentRecipient | null;
  readonly categories: readonly DataCategory[];
}

/** The one purpose of the consent ledger under which a referral goes out. */
export const referralPurpose = 'referral';

/**
 * What speaks against passing these kinds of data on to a body on a day; nothing: it may go.
 * - Without a recorded legal basis nothing leaves.
 * - On consent, every kind needs a consent in force that names recipient, purpose and kind.
 * - On a public task or legal obligation, only special categories (Art. 9 DSGVO) need one of their own.
 * - The address of a specially protected person never leaves, whatever was consented to.
 */
export function disclosureObstacles(facts: ReferralFacts, day: string): DisclosureObstacle[] {
  const { legalBasis, specialProtection, recipient, categories } = facts;
  if (legalBasis === null) return [{ code: 'legal-basis-missing', category: null }];
  const obstacles: DisclosureObstacle[] = [];
  if (specialProtection && categories.includes('contact-details'))
    obstacles.push({ code: 'protected-address', category: 'contact-details' });
  const onConsent = categories.filter((category) => legalBasis === 'consent' || isSpecialCategory(category));
  if (onConsent.length === 0) return obstacles;
  if (recipient === null) return [...obstacles, { code: 'recipient-unknown', category: null }];
  const ledger = facts.consents.filter(
    (consent) => consent.recipient === recipient && consent.purpose === referralPurpose,
  );
  for (const category of onConsent) {
    const naming = ledger.filter((consent) => consent.categories.includes(category));
    if (naming.some((consent) => isInForce(consent, day))) continue;
    obstacles.push({ code: nearestMiss(naming, day), category });
  }
  return obstacles;
}
