import { z } from 'zod';
import { gapSignalDetails } from '../case/gap-signal.ts';
import { referralAnswer, referralDetails } from '../case/referral.ts';
import { id, version } from '../validation.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { choice } from '../case/answer.ts';
import { operation } from './operation.ts';

const ofReferral = z.strictObject({ caseId: id, referralId: id });

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

export const referralOperations = {
  /** Records that data go to an institution today or went on a day; refused with all that speaks against it. */
  'referral.send': operation({
    input: z.strictObject({ caseId: id, details: referralDetails }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'referral.sent', durability: 'change' },
  }),
  /** What became of it; closes the measure it belongs to, and keeps a signal where something is lacking. */
  'referral.answer': operation({
    input: ofReferral.extend({ version, answer: referralAnswer, signal: gapSignalDetails.nullable() }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'referral.answered', durability: 'change' },
  }),
  /** What the printed letter shows; asked for by the print page. Consent is looked at once more. */
  'referral.letter': operation({
    input: ofReferral,
    output: referralLetter,
    permission: 'case.read',
    audit: { event: 'referral.letterPrinted', durability: 'read' },
  }),
  /** Lays the letter out, makes a tagged PDF and puts it beside the vault. */
  'referral.print': operation({
    input: ofReferral,
    output: z.object({ path: z.string() }),
    permission: 'case.read',
    audit: { none: 'Core records document.delivered when the bytes leave.' },
    place: 'shell',
  }),
  'referral.deliverLetter': operation({
    input: ofReferral.extend({ bytes: z.instanceof(Uint8Array) }),
    output: z.object({ path: z.string() }),
    permission: 'case.read',
    audit: { event: 'document.delivered', durability: 'change' },
  }),
} as const;
