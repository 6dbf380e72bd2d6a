import type { ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import { dataCategories, type DataCategory } from '../vocabulary/data-categories.ts';
import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import {
  consentsBy,
  directionOf,
  isInForce,
  nearestMiss,
  type Consent,
  type ConsentMiss,
} from './consent.ts';
import {
  disclosureObstacles,
  restsOnConsent,
  type DisclosureObstacleCode,
  type PassingFacts,
} from './referral-disclosure.ts';

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
 * What may be said or done under a purpose on a day outside of what the program sends: at a case conference, in the talks
 * about handing a case over to another place, asking again after the closing. It is recorded when it has happened, so it is told and not
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

/** What one body at the table may learn that needs a consent; nothing: why not. */
export interface BodyStanding {
  readonly permitted: readonly DataCategory[];
  readonly lacking: DisclosureObstacleCode | null;
}

/** By the rule of passing data on: to this very body, of the person whom the data are about. */
export function bodyStanding(facts: Omit<PassingFacts, 'categories'>, day: string): BodyStanding {
  const needing = dataCategories.codes.filter((category) => restsOnConsent(category, facts.legalBasis));
  const obstacles = disclosureObstacles({ ...facts, categories: needing }, day);
  const isBarred = (category: DataCategory) =>
    obstacles.some((obstacle) => obstacle.category === null || obstacle.category === category);
  const permitted = needing.filter((category) => !isBarred(category));
  if (permitted.length > 0) return { permitted, lacking: null };
  // Most kinds of data stand in no consent at all: what happened to the one that there was says more.
  const said = obstacles.find(({ code }) => code !== 'consent-missing' && code !== 'protected-address');
  return { permitted, lacking: said?.code ?? 'consent-missing' };
}
