import { z } from 'zod';
import { date, id, longText, pastDate, shortText, version, type ValidationCode } from '../validation.ts';
import { referralPurposes } from '../consent/referral-disclosure.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { choice } from './answer.ts';
import { missingOfAnswer, staleOfAnswer } from './answer-rules.ts';
import type { Measure } from './plan.ts';

/** What is passed on to whom, and until when an answer is hoped for. */
export const referralDetails = z
  .strictObject({
    /** Whom of the household it is about: their data go along, and their consent lets them. */
    personId: id,
    /** The consents for this purpose count. */
    purpose: z.enum(referralPurposes),
    institutionId: id,
    offerId: id.nullable(),
    /** The measure of the plan that the answer will close. */
    measureId: id.nullable(),
    sentOn: pastDate,
    categories: z.array(choice(dataCategories)).min(1, { error: 'required' }),
    contactPerson: shortText,
    message: longText,
    answerDueOn: date.nullable(),
  })
  .refine(({ sentOn, answerDueOn }) => answerDueOn === null || sentOn <= answerDueOn, {
    error: 'end-before-start',
    path: ['answerDueOn'],
  });
export type ReferralDetails = z.infer<typeof referralDetails>;

/** What became of it, as it is kept. */
export const referralAnswerFields = z.strictObject({
  state: choice(referralStates),
  answeredOn: pastDate.nullable(),
  revokedOn: pastDate.nullable(),
  reason: choice(notPossibleReasons).nullable(),
  note: longText,
});

/** The answer as it may be saved. What was kept before a rule came stays readable. */
export const referralAnswer = referralAnswerFields.superRefine((typed, context) => {
  for (const field of missingOfAnswer(typed))
    context.addIssue({ code: 'custom', message: 'required' satisfies ValidationCode, path: [field] });
  for (const field of staleOfAnswer(typed))
    context.addIssue({ code: 'custom', message: 'invalid' satisfies ValidationCode, path: [field] });
});
export type ReferralAnswer = z.infer<typeof referralAnswer>;

/** Nobody answers before they were asked, and nothing is taken back before it was sent: the day that says otherwise. */
export const answerDayProblem = (
  { sentOn }: Pick<ReferralDetails, 'sentOn'>,
  answer: Pick<ReferralAnswer, 'answeredOn' | 'revokedOn'>,
): { readonly field: 'answeredOn' | 'revokedOn'; readonly code: ValidationCode } | null => {
  const field = (['answeredOn', 'revokedOn'] as const).find((one) => (answer[one] ?? sentOn) < sentOn);
  return field === undefined ? null : { field, code: 'before-sent' };
};

export const referral = z.strictObject({
  ...referralDetails.shape,
  ...referralAnswerFields.shape,
  id,
  version,
  /** Offer and institution as they were called when it was sent. */
  title: z.string(),
  legalBasis: choice(legalBases),
});
export type Referral = z.infer<typeof referral>;

type Following = Pick<Measure, 'state' | 'answeredOn' | 'doneOn' | 'notPossibleReason' | 'notPossibleNote'>;

/** Whether the measure stands as it does because of this answer, and nobody has said otherwise since. */
function cameFrom(measure: Following, { state, answeredOn, reason }: ReferralAnswer): boolean {
  if (measure.answeredOn !== answeredOn || answeredOn === null) return false;
  switch (state) {
    case 'accepted':
      return measure.state === 'running';
    case 'rejected':
      return measure.state === 'rejected' && measure.notPossibleReason === reason;
    case 'done':
      return measure.state === 'done' && measure.doneOn === answeredOn;
    case 'in-progress':
    case 'revoked':
      return false;
  }
}

/** The measure as it was before the answer: it has been running since the referral was sent. */
const withoutAnswer = <Before extends Following>(measure: Before, { note }: ReferralAnswer): Before => ({
  ...measure,
  state: 'running',
  answeredOn: null,
  doneOn: null,
  notPossibleReason: null,
  notPossibleNote: measure.notPossibleNote === note ? '' : measure.notPossibleNote,
});

function asAnswered(
  { state: before, notPossibleNote }: Following,
  { state, answeredOn, reason, note }: ReferralAnswer,
): Partial<Following> {
  if (before !== 'planned' && before !== 'running') return {};
  switch (state) {
    case 'accepted':
      return { state: 'running', answeredOn };
    case 'rejected':
      return {
        state: 'rejected',
        answeredOn,
        notPossibleReason: reason,
        notPossibleNote: note === '' ? notPossibleNote : note,
      };
    case 'done':
      return { state: 'done', answeredOn, doneOn: answeredOn };
    case 'in-progress':
    case 'revoked':
      return {};
  }
}

const following = ['state', 'answeredOn', 'doneOn', 'notPossibleReason', 'notPossibleNote'] as const;

/**
 * What the answer to a referral changes in its measure: a refusal and a result close it, an acceptance sets it going. A
 * referral that is taken back says nothing about the measure, and what is settled stays, unless it was the earlier answer
 * to this referral that settled it: a corrected answer corrects the measure.
 */
export function measureAfter(
  measure: Following,
  answer: ReferralAnswer,
  earlier: ReferralAnswer,
): Partial<Measure> {
  const before = cameFrom(measure, earlier) ? withoutAnswer(measure, earlier) : measure;
  const after = { ...before, ...asAnswered(before, answer) };
  return Object.fromEntries(
    following.filter((field) => after[field] !== measure[field]).map((field) => [field, after[field]]),
  );
}
