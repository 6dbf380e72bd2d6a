import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { id, shortText } from '../validation.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { municipalities } from '../vocabulary/municipalities.ts';

export const caseListSorts = ['nextDeadline', 'clientName', 'reference', 'openedOn', 'phase'] as const;
/** Columns that can be chosen, in their order; the name stands there always. */
export const caseListColumns = [
  'reference',
  'phase',
  'fields',
  'municipality',
  'nextDeadline',
  'responsible',
  'openedOn',
] as const;
export type CaseListColumn = (typeof caseListColumns)[number];

export const caseListScopes = ['mine', 'all'] as const;

export const caseFilter = z.strictObject({
  /** `all` needs the permission case.readAll; others see their own and lent cases. */
  scope: z.enum(caseListScopes),
  phase: choice(casePhases).nullable(),
  field: choice(fieldsOfAction).nullable(),
  deadline: z.enum(['overdue', 'this-week']).nullable(),
  municipality: choice(municipalities).nullable().default(null),
  /** One person's cases; only where everybody's are asked for. */
  responsible: id.nullable().default(null),
  text: shortText,
  /** Ended and declined cases stay out unless asked for. */
  withEnded: z.boolean(),
});
export type CaseFilter = z.infer<typeof caseFilter>;
