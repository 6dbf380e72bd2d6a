import { consentMisses, consentsBy, isInForce, nearestMiss, type Consent } from '../consent/consent.ts';
import { dataCategories, isSpecialCategory, type DataCategory } from '../vocabulary/data-categories.ts';
import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import { recipientArea, type Recipient } from './recipients.ts';

/** Why a record stays; the renderer has the words. In the order in which they are checked. */
export const withheldReasons = [
  'legal-basis-missing',
  'special-protection',
  'not-admitted',
  'opened-after-month',
  'ended-before-year',
  ...consentMisses,
  'outside-recipient-area',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** What the decision needs to know of a case; a `CaseFile` with its client's mark and its consent ledger fits. */
export interface DisclosureFacts {
  /** Whom the row is about: nobody else's consent lets it go. */
  clientId: string;
  legalBasis: LegalBasis | null;
  specialProtection: boolean;
  admission: 'open' | 'admitted' | 'referred' | 'declined';
  /** AGS, or null where it is not recorded. */
  municipality: string | null;
  openedOn: string;
  /** When the case ended for good (after the sustainability check), or null. */
  endedOn: string | null;
  /** Of everybody in the case. */
  consents: readonly Consent[];
}

export interface Handover {
  recipient: Recipient;
  /** Reporting month `YYYY-MM`. */
  month: string;
  /** The day on which it would leave, ISO date: consents are judged on it. */
  today: string;
}

export type Disclosure =
  /** `categories`: the kinds of data that may be in the row (`redaction.ts` takes out the others). */
  { leaves: true; categories: ReadonlySet<DataCategory> } | { leaves: false; reason: WithheldReason };

/** The one purpose of the consent ledger under which the month is handed over. */
export const handoverPurpose = 'monthly-report';

/**
 * Whether a case may leave to this recipient in this month, and with which kinds of data.
 * - Without a recorded legal basis nothing leaves (domain.md, data protection).
 * - On consent, the categories consented to leave; the client's consent must name recipient and purpose and be in force.
 * - On a public task or legal obligation everything leaves but special categories (Art. 9 DSGVO), which need an
 *   explicit consent of their own, and only to a recipient responsible for the municipality.
 */
export function decideDisclosure(facts: DisclosureFacts, handover: Handover): Disclosure {
  const reason = recordObstacle(facts, handover);
  if (reason !== null) return { leaves: false, reason };
  const ledger = consentsBy(facts.clientId, facts.consents).filter(
    (consent) => consent.recipient === handover.recipient && consent.purpose === handoverPurpose,
  );
  const consented = ledger
    .filter((consent) => isInForce(consent, handover.today))
    .flatMap((consent) => consent.categories);
  if (facts.legalBasis === 'consent') {
    if (consented.length === 0) return { leaves: false, reason: nearestMiss(ledger, handover.today) };
    return { leaves: true, categories: new Set(consented) };
  }
  const area = recipientArea[handover.recipient];
  if (area !== null && (facts.municipality === null || !area.includes(facts.municipality))) {
    return { leaves: false, reason: 'outside-recipient-area' };
  }
  const ordinary = dataCategories.codes.filter((category) => !isSpecialCategory(category));
  return { leaves: true, categories: new Set([...ordinary, ...consented]) };
}

function recordObstacle(facts: DisclosureFacts, { month }: Handover): WithheldReason | null {
  if (facts.legalBasis === null) return 'legal-basis-missing';
  if (facts.specialProtection) return 'special-protection';
  if (facts.admission !== 'admitted') return 'not-admitted';
  if (facts.openedOn.slice(0, 7) > month) return 'opened-after-month';
  // A year's reports stay complete and correctable; older ended cases have no purpose in them any more.
  if (facts.endedOn !== null && facts.endedOn.slice(0, 4) < month.slice(0, 4)) return 'ended-before-year';
  return null;
}
