import { z } from 'zod';
import { choice } from '../case/answer.ts';
import type { HouseholdMember } from '../case/household.ts';
import { ageOn } from '../date.ts';
import { date, id, pastDate, shortText, version, type ValidationCode } from '../validation.ts';
import { consentPurposes, type ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';

export const consentForms = ['written', 'oral'] as const;
export const consentAnswers = ['given', 'refused'] as const;

/**
 * One line of the consent ledger: person × recipient × purpose × data categories × validity, and whether the person said
 * yes or no to it. A no is kept as well, so that nobody asks again unknowingly; it permits nothing.
 */
const ledgerEntry = z.strictObject({
  /** Whose data it is about. Nobody consents for another adult (Art. 4 Nr. 11, Art. 7 DSGVO). */
  personId: id,
  /** Who with custody answered for a child; empty where the person answered. */
  givenBy: shortText,
  recipient: choice(consentRecipients),
  /** Which of them, as the paper names it. */
  nameOfBody: shortText,
  purpose: choice(consentPurposes),
  categories: z.array(choice(dataCategories)).min(1, { error: 'required' }),
  answer: z.enum(consentAnswers, { error: 'required' }),
  /** The day of the answer, of a no too. */
  givenOn: pastDate,
  validUntil: date.nullable(),
  language: choice(talkLanguages),
  interpreter: shortText,
  form: z.enum(consentForms, { error: 'required' }),
});

/** What can't be of a yes: a release from confidentiality of nobody (a kind of body can't be released), an end before its beginning. */
export const consentDetails = ledgerEntry
  .refine((entry) => entry.answer === 'refused' || !isRelease(entry) || entry.nameOfBody !== '', {
    error: 'required',
    path: ['nameOfBody'],
  })
  .refine(
    ({ answer, givenOn, validUntil }) => answer === 'refused' || validUntil === null || validUntil >= givenOn,
    { error: 'before-consent' satisfies ValidationCode, path: ['validUntil'] },
  );
export type ConsentDetails = z.infer<typeof consentDetails>;

/** What of an entry stands on the paper that is signed. */
export const signedEntry = ledgerEntry.omit({ form: true, answer: true });

export const consent = ledgerEntry.extend({
  id,
  withdrawnOn: date.nullable(),
  /** The day on which the named body was told in the step in which this was entered; null where what went stands elsewhere. */
  sharedOn: date.nullable(),
  version,
});
export type Consent = z.infer<typeof consent>;

/** What somebody typed of an entry. */
export const detailsOf = ({
  id: _id,
  version: _version,
  withdrawnOn: _withdrawnOn,
  sharedOn: _sharedOn,
  ...details
}: Consent): ConsentDetails => details;

export const isRelease = ({ purpose }: { readonly purpose: ConsentPurpose }): boolean =>
  purpose === 'confidentiality-release';

/** Of age people answer for themselves. Of whom no birth date is known, how they belong says it. */
export const comesOfAge = 18;
export const mayBeAnsweredFor = (
  {
    person,
    relationship,
  }: Pick<HouseholdMember, 'relationship'> & {
    readonly person: Pick<HouseholdMember['person'], 'birthDate'>;
  },
  day: string,
): boolean =>
  person.birthDate === null ? relationship === 'child' : ageOn(person.birthDate, day) < comesOfAge;

/**
 * What the ledger keeps of an answer: a no has no end, and nobody answered for an adult. A yes that is given later is a
 * consent of its own.
 */
export const asAnswered = (
  details: ConsentDetails,
  whose: Parameters<typeof mayBeAnsweredFor>[0],
): ConsentDetails => ({
  ...details,
  ...(details.answer === 'refused' && { validUntil: null }),
  ...(!mayBeAnsweredFor(whose, details.givenOn) && { givenBy: '' }),
});

/** The consents of one person: those of others in the household permit nothing about them. */
export const consentsBy = <Entry extends Pick<Consent, 'personId'>>(
  personId: string,
  ledger: readonly Entry[],
): Entry[] => ledger.filter((entry) => entry.personId === personId);

/** A consent counts from the day it was given to the day it ends, and no longer from the day of withdrawal on. */
export function isInForce(entry: Consent, day: string): boolean {
  return (
    entry.answer === 'given' &&
    entry.givenOn <= day &&
    (entry.validUntil === null || day <= entry.validUntil) &&
    (entry.withdrawnOn === null || day < entry.withdrawnOn)
  );
}

/** Why a consent can't be withdrawn as of a day: what was not given yet, or is gone already. */
export function withdrawalProblem(
  { givenOn, withdrawnOn }: Pick<Consent, 'givenOn' | 'withdrawnOn'>,
  day: string,
): ValidationCode | null {
  if (withdrawnOn !== null) return 'consent-withdrawn-already';
  return day < givenOn ? 'before-consent' : null;
}

/** Consents of the same person that hold on the day of a no to the same thing: they have to be withdrawn, because the ledger can't say both. */
export function contradictedBy(refusal: ConsentDetails, ledger: readonly Consent[]): Consent[] {
  if (refusal.answer !== 'refused') return [];
  return consentsBy(refusal.personId, ledger).filter(
    (entry) =>
      entry.recipient === refusal.recipient &&
      entry.purpose === refusal.purpose &&
      entry.categories.some((category) => refusal.categories.includes(category)) &&
      isInForce(entry, refusal.givenOn),
  );
}

export const consentMisses = [
  'consent-missing',
  'consent-refused',
  'consent-not-begun',
  'consent-expired',
  'consent-withdrawn',
] as const;
export type ConsentMiss = (typeof consentMisses)[number];

/** Why none of these consents counts on a day: what the caseworker can still do something about. */
export function nearestMiss(ledger: readonly Consent[], day: string): ConsentMiss {
  // What was said last counts: a yes after a no, or a no after a yes that has ended.
  const last = ledger.toSorted((one, other) => one.givenOn.localeCompare(other.givenOn)).at(-1);
  if (last === undefined) return 'consent-missing';
  if (last.answer === 'refused') return 'consent-refused';
  if (ledger.some(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn <= day))
    return 'consent-withdrawn';
  return ledger.some(({ givenOn }) => givenOn > day) ? 'consent-not-begun' : 'consent-expired';
}

/** Who may tell whom under a purpose, as the form has to say: the office the body, the body the office, or each the other. */
const directions: Readonly<Record<ConsentPurpose, 'none' | 'to-body' | 'from-body' | 'mutual'>> = {
  'case-management': 'none',
  referral: 'to-body',
  'case-conference': 'mutual',
  'information-request': 'from-body',
  'confidentiality-release': 'mutual',
  'monthly-report': 'to-body',
  'case-handover': 'to-body',
  'sustainability-check': 'none',
};
export const directionOf = (purpose: ConsentPurpose) => directions[purpose];
