import { z } from 'zod';
import { caseLevelOfCheck, goalAttainment } from '../case/closing.ts';
import { goal } from '../case/plan.ts';
import { paperHead } from './paper-head.ts';

/** The check three months later as client and caseworker made it; how the office works is no matter of this paper. */
export const checkPaper = paperHead.extend({
  closedOn: z.string().nullable(),
  check: caseLevelOfCheck,
  /** In the order of the plan. */
  goals: z.array(goal.omit({ steps: true, version: true })),
  /** What both sides had agreed on at closing. */
  agreed: z.array(goalAttainment.pick({ goalId: true, agreedValue: true })),
});
export type CheckPaper = z.infer<typeof checkPaper>;
