import { searchKey } from '../directory/search-key.ts';
import type { ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import type { ConsentRecipient } from '../vocabulary/consent-recipients.ts';
import { isSpecialCategory, type DataCategory } from '../vocabulary/data-categories.ts';
import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import { consentMisses, consentsBy, isInForce, nearestMiss, type Consent } from './consent.ts';

/** Whether a kind of data needs a consent, or the task that carries the file carries it too (Art. 9 DSGVO). */
export const restsOnConsent = (category: DataCategory, legalBasis: LegalBasis | null): boolean =>
  legalBasis === null || legalBasis === 'consent' || isSpecialCategory(category);

/** Why data may not go to a body; in the order in which one would mend it. */
export const disclosureObstacleCodes = [
  'legal-basis-missing',
  'recipient-unknown',
  'protected-address',
  'consent-names-other',
  ...consentMisses,
] as const;
export type DisclosureObstacleCode = (typeof disclosureObstacleCodes)[number];

export interface DisclosureObstacle {
  readonly code: DisclosureObstacleCode;
  /** The kind of data it is about; null where it is about all of it. */
  readonly category: DataCategory | null;
}

/** What the decision needs to know; no more of the case than this. */
export interface PassingFacts {
  /** What for: of the consents, those for this purpose count. */
  readonly purpose: ConsentPurpose;
  readonly legalBasis: LegalBasis | null;
  /** Whom the data are about. */
  readonly personId: string;
  /** Of that person. */
  readonly specialProtection: boolean;
  /** Of everybody in the case. */
  readonly consents: readonly Consent[];
  /** As whom consents name the institution; null where the directory does not say. */
  readonly recipient: ConsentRecipient | null;
  /** The institution itself, as the directory calls it. */
  readonly name: string;
  readonly town: string;
  readonly categories: readonly DataCategory[];
}

const wordsOf = (name: string): string[] => searchKey(name).split(' ');
const holds = (name: string, all: string): boolean => {
  const words = new Set(wordsOf(all));
  return wordsOf(name).every((word) => words.has(word));
};

/**
 * Whether a consent means this very institution. Without an exact name it means every one of its kind; a name may be longer
 * or shorter than the directory's by whole words: “Praxis Dr. Lange, Lemgo”, “AWO”.
 */
export const meansBody = (
  { nameOfBody }: Pick<Consent, 'nameOfBody'>,
  { name, town }: Pick<PassingFacts, 'name' | 'town'>,
): boolean => nameOfBody === '' || holds(nameOfBody, `${name} ${town}`) || holds(name, nameOfBody);

/** The purpose of the consent ledger under which a referral goes out where nothing else is said. */
export const referralPurpose = 'referral' as const;

/**
 * What a referral may be for: asking a body for what it offers, or handing the case over to it. Each needs a consent of its
 * own: who agrees to be referred has not agreed that somebody else goes on with the case, nor the other way round.
 */
export const referralPurposes = [
  referralPurpose,
  'case-handover',
] as const satisfies readonly ConsentPurpose[];
export type ReferralPurpose = (typeof referralPurposes)[number];
export const isReferralPurpose = (purpose: ConsentPurpose): purpose is ReferralPurpose =>
  (referralPurposes as readonly ConsentPurpose[]).includes(purpose);

/**
 * What speaks against passing these kinds of data on to a body on a day; nothing: it may go.
 * - Without a recorded legal basis nothing leaves.
 * - On consent, every kind needs one of the person whom the data are about, in force, that names recipient, purpose and
 *   kind, and no other body of the kind. What others of the household consented to counts for them alone.
 * - On a public task or legal obligation, only special categories (Art. 9 DSGVO) need one of their own.
 * - The address of a specially protected person never leaves, whatever was consented to.
 */
export function disclosureObstacles(facts: PassingFacts, day: string): DisclosureObstacle[] {
  const { purpose, legalBasis, specialProtection, recipient, categories } = facts;
  if (legalBasis === null) return [{ code: 'legal-basis-missing', category: null }];
  const obstacles: DisclosureObstacle[] = [];
  if (specialProtection && categories.includes('contact-details'))
    obstacles.push({ code: 'protected-address', category: 'contact-details' });
  const onConsent = categories.filter((category) => restsOnConsent(category, legalBasis));
  if (onConsent.length === 0) return obstacles;
  if (recipient === null) return [...obstacles, { code: 'recipient-unknown', category: null }];
  const ledger = consentsBy(facts.personId, facts.consents).filter(
    (consent) => consent.recipient === recipient && consent.purpose === purpose,
  );
  for (const category of onConsent) {
    const naming = ledger.filter((consent) => consent.categories.includes(category));
    const ours = naming.filter((consent) => meansBody(consent, facts));
    if (ours.some((consent) => isInForce(consent, day))) continue;
    const others = ours.length === 0 && naming.some((consent) => isInForce(consent, day));
    obstacles.push({ code: others ? 'consent-names-other' : nearestMiss(ours, day), category });
  }
  return obstacles;
}
