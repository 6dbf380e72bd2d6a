import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { referralPurposes } from '../consent/referral-disclosure.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';

/** What the letter says; which facts are in it follows from the kinds of data that may go. */
export const letterFacts = [
  'name',
  'birthDate',
  'address',
  'phone',
  'email',
  'languages',
  'german',
  'residence',
] as const;
export type LetterFact = (typeof letterFacts)[number];

export const referralLetter = z.object({
  purpose: z.enum(referralPurposes),
  reference: z.string(),
  officeName: z.string(),
  responsible: z.string(),
  today: z.string(),
  institution: z.object({
    name: z.string(),
    street: z.string(),
    postalCode: z.string(),
    town: z.string(),
  }),
  contactPerson: z.string(),
  title: z.string(),
  message: z.string(),
  sentOn: z.string(),
  answerDueOn: z.string().nullable(),
  legalBasis: choice(legalBases),
  categories: z.array(choice(dataCategories)),
  /** Social data stay social data: where they came from, or nothing. */
  dataSource: z.string(),
  facts: z.array(z.object({ fact: z.enum(letterFacts), value: z.string() })),
});
export type ReferralLetter = z.infer<typeof referralLetter>;
