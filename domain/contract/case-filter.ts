import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { shortText } from '../validation.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';

export const caseListSorts = ['nextDeadline', 'clientName', 'reference', 'openedOn', 'phase'] as const;
export const caseListScopes = ['mine', 'all'] as const;

export const caseFilter = z.strictObject({
  /** `all` needs the permission case.readAll; others see their own and lent cases. */
  scope: z.enum(caseListScopes),
  phase: choice(casePhases).nullable(),
  field: choice(fieldsOfAction).nullable(),
  deadline: z.enum(['overdue', 'this-week']).nullable(),
  text: shortText,
  /** Ended and declined cases stay out unless asked for. */
  withEnded: z.boolean(),
});
export type CaseFilter = z.infer<typeof caseFilter>;
