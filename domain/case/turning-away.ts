import { z } from 'zod';
import { addMonths } from '../date.ts';
import type { ConsentDetails } from '../consent/consent.ts';
import { referralPurpose } from '../consent/referral-disclosure.ts';
import { longText, pastDate, shortText } from '../validation.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { choice } from './answer.ts';
import { retentionMonths } from './deadline-sources.ts';

/** Whether the other body may learn of the request: said by the person, in writing or aloud, or not. */
export const referralConsents = ['written', 'oral', 'none'] as const;
export type ReferralConsent = (typeof referralConsents)[number];

const consentAsked = z.strictObject({
  recipient: choice(consentRecipients).nullable(),
  categories: z.array(choice(dataCategories)),
  /** Who with custody answered for a child. */
  givenBy: shortText,
  language: choice(talkLanguages),
  interpreter: shortText,
});

/** What the form begins with, and what stands where nothing is handed on. */
export const nothingTold: z.infer<typeof consentAsked> = {
  recipient: null,
  categories: [],
  givenBy: '',
  language: 'de',
  interpreter: '',
};

/** A request that does not become a case: referred elsewhere, or declined. Always with the reason in words. */
export const turningAway = z
  .strictObject({
    admission: z.enum(['referred', 'declined'], { error: 'required' }),
    /** The body that is asked instead; only where somebody is referred. */
    referredTo: shortText,
    referralConsent: z.enum(referralConsents, { error: 'required' }).nullable(),
    /** What the consent is about, where there is one: it becomes an entry of the ledger in the same step. */
    consent: consentAsked.default(nothingTold),
    /** Why there is no consent; then nothing is handed on and the person goes there alone. */
    referralConsentNote: shortText,
    note: longText.pipe(z.string().min(1, { error: 'required' })),
    on: pastDate,
  })
  .superRefine((decision, context) => {
    for (const field of missingOf(decision))
      context.addIssue({ code: 'custom', path: field.split('.'), message: 'required' });
  });
export type TurningAway = z.infer<typeof turningAway>;

type ReferralField = 'referredTo' | 'referralConsent' | 'referralConsentNote';

/** Whether something is handed on: somebody is referred, and consents. */
export const isToldElsewhere = ({
  admission,
  referralConsent,
}: Pick<TurningAway, 'admission' | 'referralConsent'>): boolean =>
  admission === 'referred' && (referralConsent === 'written' || referralConsent === 'oral');

/** A referral says where to, and whether the body may be told, to what end and what, or why not. */
function missingOf(
  decision: Pick<TurningAway, 'admission' | 'consent' | ReferralField>,
): (ReferralField | 'consent.recipient' | 'consent.categories')[] {
  if (decision.admission !== 'referred') return [];
  const { recipient, categories } = decision.consent;
  const told = isToldElsewhere(decision);
  return [
    ...(told && recipient === null ? ['consent.recipient' as const] : []),
    ...(told && categories.length === 0 ? ['consent.categories' as const] : []),
    ...(decision.referredTo === '' ? ['referredTo' as const] : []),
    ...(decision.referralConsent === null ? ['referralConsent' as const] : []),
    ...(decision.referralConsent === 'none' && decision.referralConsentNote === ''
      ? ['referralConsentNote' as const]
      : []),
  ];
}

/** Of a request that nobody was referred with. */
export const notReferred: Pick<TurningAway, ReferralField> = {
  referredTo: '',
  referralConsent: null,
  referralConsentNote: '',
};

/** What the file keeps of the decision; of a declined request nothing about a referral. */
export const referralFields = (decision: TurningAway): Pick<TurningAway, ReferralField> =>
  decision.admission === 'referred'
    ? {
        referredTo: decision.referredTo,
        referralConsent: decision.referralConsent,
        referralConsentNote: decision.referralConsent === 'none' ? decision.referralConsentNote : '',
      }
    : notReferred;

/** The entry of the ledger that a referral at admission rests on; null where nothing is handed on. */
export function consentOfReferral(decision: TurningAway, clientId: string): ConsentDetails | null {
  const { referralConsent, referredTo, on, consent } = decision;
  const { recipient, ...rest } = consent;
  if (
    !isToldElsewhere(decision) ||
    referralConsent === null ||
    referralConsent === 'none' ||
    recipient === null
  )
    return null;
  return {
    ...rest,
    personId: clientId,
    recipient,
    nameOfBody: referredTo,
    purpose: referralPurpose,
    answer: 'given',
    givenOn: on,
    validUntil: null,
    form: referralConsent,
  };
}

/** When a request that was turned away on a day is deleted. */
export const deletedAfterTurningAway = (on: string): string => addMonths(on, retentionMonths.notAdmitted);
