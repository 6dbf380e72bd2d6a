import { z } from 'zod';
import { addMonths } from '../date.ts';
import { longText, pastDate, shortText } from '../validation.ts';
import { retentionMonths } from './deadline-sources.ts';

/** Whether the other body may learn of the request: said by the person, in writing or aloud, or not. */
export const referralConsents = ['written', 'oral', 'none'] as const;
export type ReferralConsent = (typeof referralConsents)[number];

/** A request that does not become a case: referred elsewhere, or declined. Always with the reason in words. */
export const turningAway = z
  .strictObject({
    admission: z.enum(['referred', 'declined'], { error: 'required' }),
    /** The body that is asked instead; only where somebody is referred. */
    referredTo: shortText,
    referralConsent: z.enum(referralConsents, { error: 'required' }).nullable(),
    /** Why there is no consent; then nothing is handed on and the person goes there alone. */
    referralConsentNote: shortText,
    note: longText.pipe(z.string().min(1, { error: 'required' })),
    on: pastDate,
  })
  .superRefine((decision, context) => {
    for (const field of missingOf(decision))
      context.addIssue({ code: 'custom', path: [field], message: 'required' });
  });
export type TurningAway = z.infer<typeof turningAway>;

type ReferralField = 'referredTo' | 'referralConsent' | 'referralConsentNote';

/** A referral says where to, and whether the body may be told, or why not. */
export function missingOf(decision: Pick<TurningAway, 'admission' | ReferralField>): ReferralField[] {
  if (decision.admission !== 'referred') return [];
  return [
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

/** When a request that was turned away on a day is deleted. */
export const deletedAfterTurningAway = (on: string): string => addMonths(on, retentionMonths.notAdmitted);
