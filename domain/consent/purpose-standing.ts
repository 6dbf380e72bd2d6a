import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import type { ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import {
  consentsBy,
  directionOf,
  isInForce,
  nearestMiss,
  type Consent,
  type ConsentMiss,
} from './consent.ts';

/** What is allowed without any consent: all of it, ordinary data without special categories (Art. 9 DSGVO), or nothing. */
export type AllowedWithout = 'all' | 'ordinary' | 'nothing';

export interface PurposeStanding {
  readonly without: AllowedWithout;
  /** Consents that hold on the day. */
  readonly permitted: readonly Consent[];
  /** What the person said no to, and did not permit since. */
  readonly refused: readonly Consent[];
  /** Why what is needed is not there; null where nothing is lacking, or something at least is permitted. */
  readonly lacking: ConsentMiss | 'legal-basis-missing' | null;
}

/** What the answer needs to know of a case. */
export interface StandingFacts {
  readonly legalBasis: LegalBasis | null;
  /** Whose data it is about: others' consents permit nothing about them. */
  readonly clientId: string;
  readonly consents: readonly Consent[];
}

function allowedWithout(purpose: ConsentPurpose, legalBasis: LegalBasis | null): AllowedWithout {
  if (legalBasis === null || legalBasis === 'consent') return 'nothing';
  // Where nobody outside learns anything, the task that carries the file carries this too.
  return directionOf(purpose) === 'none' ? 'all' : 'ordinary';
}

/**
 * What may be said or done under a purpose on a day that the program itself sends nothing for: a case conference, handing a
 * case over to another place, asking again after the closing. It is recorded when it has happened, so it is told and not
 * refused: a refusal would only keep out of the file what is so.
 */
export function purposeStanding(
  { legalBasis, clientId, consents }: StandingFacts,
  purpose: ConsentPurpose,
  day: string,
): PurposeStanding {
  const ledger = consentsBy(clientId, consents).filter((entry) => entry.purpose === purpose);
  const permitted = ledger.filter((entry) => isInForce(entry, day));
  const isPermittedSince = (no: Consent) =>
    permitted.some(
      (yes) =>
        yes.recipient === no.recipient &&
        yes.givenOn >= no.givenOn &&
        no.categories.every((category) => yes.categories.includes(category)),
    );
  const refused = ledger.filter(
    (entry) => entry.answer === 'refused' && entry.givenOn <= day && !isPermittedSince(entry),
  );
  const without = allowedWithout(purpose, legalBasis);
  const lacking =
    legalBasis === null
      ? 'legal-basis-missing'
      : without === 'nothing' && permitted.length === 0
        ? nearestMiss(ledger, day)
        : null;
  return { without, permitted, refused, lacking };
}
