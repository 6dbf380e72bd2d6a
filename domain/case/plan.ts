import { z } from 'zod';
import {
  date,
  id,
  longText,
  pastDate,
  requiredText,
  shortText,
  version,
  type ValidationCode,
} from '../validation.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { responsibleParties } from '../vocabulary/responsible-parties.ts';
import { choice } from './answer.ts';
import { lacksReason, staleFields } from './measure-rules.ts';

export const priorities = [1, 2, 3] as const;

/** What each value of the GAS scale means for this goal, said when the goal is agreed (Kiresuk & Sherman 1968). */
export const attainmentLevels = z.strictObject({
  muchLess: shortText,
  less: shortText,
  expected: shortText,
  more: shortText,
  muchMore: shortText,
});

/** A goal while it is being worked out; `phases.ts` says what it needs before it can be agreed. */
export const goalDetails = z.strictObject({
  fieldOfAction: choice(fieldsOfAction),
  title: requiredText,
  indicator: longText,
  dueOn: date.nullable(),
  priority: z.literal(priorities),
  clientWords: longText,
  state: choice(goalStates),
  /** When a suspended goal is looked at again, because the law may have changed. */
  reviewOn: date.nullable().default(null),
  levels: attainmentLevels,
});
export type GoalDetails = z.infer<typeof goalDetails>;

export const stepDetails = z.strictObject({ title: requiredText });
export type StepDetails = z.infer<typeof stepDetails>;

/** A measure as it is kept. */
export const measureFields = z.strictObject({
  title: requiredText,
  kind: choice(measureKinds).nullable(),
  responsible: choice(responsibleParties),
  institution: shortText,
  /** The same in the directory, where it stands there; what is typed above is what the plan says. */
  institutionId: id.nullable().default(null),
  offerId: id.nullable().default(null),
  /** The first day of a course, an appointment that something begins with. */
  startsOn: date.nullable().default(null),
  dueOn: date.nullable(),
  state: choice(measureStates),
  /** Until when an institution should have answered, and when it did. */
  answerDueOn: date.nullable(),
  answeredOn: pastDate.nullable(),
  doneOn: pastDate.nullable(),
  notPossibleReason: choice(notPossibleReasons).nullable(),
  notPossibleNote: longText,
});

/** The measure as it may be saved. What was kept before a rule came stays readable. */
export const measureDetails = measureFields.superRefine((typed, context) => {
  if (lacksReason(typed))
    context.addIssue({
      code: 'custom',
      message: 'required' satisfies ValidationCode,
      path: ['notPossibleReason'],
    });
  for (const field of staleFields(typed))
    context.addIssue({ code: 'custom', message: 'invalid' satisfies ValidationCode, path: [field] });
});
export type MeasureDetails = z.infer<typeof measureDetails>;

export const measure = measureFields.extend({ id, version });
export type Measure = z.infer<typeof measure>;
export const step = stepDetails.extend({ id, version, measures: z.array(measure) });
export type Step = z.infer<typeof step>;
export const goal = goalDetails.extend({ id, version, steps: z.array(step) });
export type Goal = z.infer<typeof goal>;

export const signatureStates = ['signed', 'oral', 'open', 'refused'] as const;

export const agreementDetails = z.strictObject({
  agreedOn: pastDate,
  language: choice(talkLanguages),
  interpreter: shortText,
  clientSignature: z.enum(signatureStates, { error: 'required' }),
  caseworkerSignature: z.enum(signatureStates, { error: 'required' }),
});
export type AgreementDetails = z.infer<typeof agreementDetails>;

/** How each side stands to an agreed plan, said or signed on the day itself or later. */
export const signatureDetails = z
  .strictObject({
    clientSignature: agreementDetails.shape.clientSignature,
    clientSignedOn: pastDate.nullable(),
    caseworkerSignature: agreementDetails.shape.caseworkerSignature,
    caseworkerSignedOn: pastDate.nullable(),
  })
  .refine((one) => one.clientSignature !== 'signed' || one.clientSignedOn !== null, {
    error: 'required',
    path: ['clientSignedOn'],
  })
  .refine((one) => one.caseworkerSignature !== 'signed' || one.caseworkerSignedOn !== null, {
    error: 'required',
    path: ['caseworkerSignedOn'],
  });
export type SignatureDetails = z.infer<typeof signatureDetails>;

const signatureDays = ['clientSignedOn', 'caseworkerSignedOn'] as const;

/** Nobody stands to a plan before it was agreed. @returns the days that say so */
export const daysBeforeAgreement = (
  { agreedOn }: Pick<AgreementDetails, 'agreedOn'>,
  signatures: Pick<SignatureDetails, (typeof signatureDays)[number]>,
): (typeof signatureDays)[number][] =>
  signatureDays.filter((field) => {
    const day = signatures[field];
    return day !== null && day < agreedOn;
  });

/** The same rule for a form about one agreement. */
export const signaturesOf = (agreed: Pick<AgreementDetails, 'agreedOn'>) =>
  signatureDetails.superRefine((typed, context) => {
    for (const field of daysBeforeAgreement(agreed, typed))
      context.addIssue({
        code: 'custom',
        message: 'before-agreement' satisfies ValidationCode,
        path: [field],
      });
  });

/** An agreed plan: goals frozen as they were, never overwritten. The states of signature are those of today. */
export const planVersion = agreementDetails.extend({
  id,
  number: z.int().positive(),
  /** Where signatures were completed later: when, and in which version of that record. */
  signed: z
    .object({ clientSignedOn: date.nullable(), caseworkerSignedOn: date.nullable(), version })
    .nullish(),
  goals: z.array(goal),
});
export type PlanVersion = z.infer<typeof planVersion>;
