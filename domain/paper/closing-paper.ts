import { z } from 'zod';
import { closing } from '../case/closing.ts';
import { goal } from '../case/plan.ts';
import { choice } from '../case/answer.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { paperHead } from './paper-head.ts';

/** The closing evaluation as both sides made it. */
export const closingPaper = paperHead.extend({
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  closing: closing.omit({ version: true }),
  /** In the order of the plan. */
  goals: z.array(goal.omit({ steps: true, version: true })),
  minutesByPhase: z.array(z.object({ phase: choice(casePhases), minutes: z.number() })),
});
export type ClosingPaper = z.infer<typeof closingPaper>;
