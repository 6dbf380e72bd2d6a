import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { date, id, pastDate, shortText, version } from '../validation.ts';
import { consentPurposes, type ConsentPurpose } from '../vocabulary/consent-purposes.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { printLanguages } from '../vocabulary/print-languages.ts';

export const consentForms = ['written', 'oral'] as const;

/** One line of the consent ledger: recipient × purpose × data categories × validity. */
export const consentDetails = z.strictObject({
  recipient: choice(consentRecipients),
  purpose: choice(consentPurposes),
  categories: z.array(choice(dataCategories)).min(1, { error: 'required' }),
  givenOn: pastDate,
  validUntil: date.nullable(),
  language: choice(printLanguages),
  interpreter: shortText,
  form: z.enum(consentForms, { error: 'required' }),
});
export type ConsentDetails = z.infer<typeof consentDetails>;

export const consent = consentDetails.extend({ id, withdrawnOn: date.nullable(), version });
export type Consent = z.infer<typeof consent>;

/** A consent counts from the day it was given to the day it ends, and no longer from the day of withdrawal on. */
export function isInForce(entry: Consent, day: string): boolean {
  return (
    entry.givenOn <= day &&
    (entry.validUntil === null || day <= entry.validUntil) &&
    (entry.withdrawnOn === null || day < entry.withdrawnOn)
  );
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
