import { z } from 'zod';
import {
  date,
  id,
  longText,
  pastDate,
  shortText,
  version,
  withoutRepeats,
  type ValidationCode,
} from '../validation.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { durability } from '../vocabulary/durability.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { choice } from './answer.ts';
import { followUpDayProblem, pointlessFields } from './check-rules.ts';
import { goalDetails } from './plan.ts';

const oncePerGoal = withoutRepeats((goal: { goalId: string }) => goal.goalId);
const attainmentValue = z.literal([-2, -1, 0, 1, 2]).nullable();

/** How far a goal was reached, as each side sees it and as both agreed; only the agreed value counts in figures. */
export const goalAttainment = z.strictObject({
  goalId: id,
  clientValue: attainmentValue,
  caseworkerValue: attainmentValue,
  agreedValue: attainmentValue,
  comment: longText,
});
export type GoalAttainment = z.infer<typeof goalAttainment>;

/** How client and caseworker talked; null where nobody noted the language, or where there was no talk. */
export const talkDetails = z.strictObject({
  language: choice(talkLanguages).nullable(),
  interpreter: shortText,
});
export type TalkDetails = z.infer<typeof talkDetails>;

/** Of a talk that was not held, or about which nothing was noted. */
export const nothingNoted: TalkDetails = { language: null, interpreter: '' };

/** The joint closing evaluation (Abschlussbewertung). */
export const closingDetails = z.strictObject({
  heldOn: pastDate.nullable(),
  ...talkDetails.shape,
  reason: choice(closureReasons).nullable(),
  clientView: longText,
  clientViewMissing: shortText,
  caseworkerView: longText,
  wouldHaveHelped: longText,
  goals: z.array(goalAttainment).refine(oncePerGoal, { error: 'invalid' }),
});
export type ClosingDetails = z.infer<typeof closingDetails>;
export const closing = closingDetails.extend({ version });
export type Closing = z.infer<typeof closing>;

export const yesPartlyNo = ['yes', 'partly', 'no'] as const;

/** The check three months after closure (Nachhaltigkeitsprüfung), on both levels, as it is kept. */
export const checkFields = z.strictObject({
  heldOn: pastDate,
  ...talkDetails.shape,
  result: choice(durability),
  goals: z
    .array(z.strictObject({ goalId: id, durability: choice(durability), comment: longText }))
    .refine(oncePerGoal, { error: 'invalid' }),
  clientWords: longText,
  followUpNeeded: z.boolean(),
  followUpOn: date.nullable(),
  followUpNote: longText,
  /** System level: did the changed procedure or cooperation hold? */
  systemHeld: z.enum(yesPartlyNo).nullable(),
  systemNote: longText,
  systemImprovement: longText,
});

/** The check as it may be saved. What was kept before a rule came stays readable. */
export const checkDetails = checkFields.superRefine((typed, context) => {
  const problem = followUpDayProblem(typed);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['followUpOn'] });
  for (const field of pointlessFields(typed))
    context.addIssue({ code: 'custom', message: 'invalid' satisfies ValidationCode, path: [field] });
});
export type CheckDetails = z.infer<typeof checkDetails>;
export const check = checkFields.extend({ version });
export type Check = z.infer<typeof check>;

/** The level that is talked about with the client; the other is the office's own, written when the client has gone. */
export const caseLevelOfCheck = checkFields.omit({
  systemHeld: true,
  systemNote: true,
  systemImprovement: true,
});
export type CaseLevelOfCheck = z.infer<typeof caseLevelOfCheck>;

/** A closing that work went on after, as it stood when the case was reopened. Kept, and never changed. */
export const earlierClosing = z.strictObject({
  /** 1 is the first. */
  number: z.int().positive(),
  closedOn: date,
  closureReason: choice(closureReasons).nullable(),
  reopenedOn: date,
  closing: closing.nullable(),
  check: check.nullable(),
  /** The goals as they were evaluated, whatever became of them since. */
  goals: z.array(goalDetails.extend({ id })),
});
export type EarlierClosing = z.infer<typeof earlierClosing>;
/** A goal as far as an evaluation looks at it; a goal of the plan is one. */
export type EvaluatedGoal = EarlierClosing['goals'][number];
