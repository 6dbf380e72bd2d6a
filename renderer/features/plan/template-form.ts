import { z } from 'zod';
import { choice } from '../../../domain/case/answer.ts';
import { goalDetails, type GoalDetails } from '../../../domain/case/plan.ts';
import { templatesFor } from '../../../domain/plan-templates/all.ts';
import type { PlanTemplate } from '../../../domain/plan-templates/template.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../domain/vocabulary/fields-of-action.ts';

/** What was changed of a template, and which of its steps stay out. */
const adapted = goalDetails
  .pick({ indicator: true, dueOn: true })
  .extend({ title: z.string(), without: z.array(z.int()) })
  .partial();
export type Adapted = z.infer<typeof adapted>;

/** The proposed goal in the words of this case. */
export const adaptedGoal = (goal: GoalDetails, { title, indicator, dueOn }: Adapted): GoalDetails => ({
  ...goal,
  title: title ?? goal.title,
  indicator: indicator ?? goal.indicator,
  dueOn: dueOn === undefined ? goal.dueOn : dueOn,
});

const fields = z.strictObject({
  fieldOfAction: choice(fieldsOfAction),
  template: z.string().nullable(),
  /** By the code of the template: who looks at another one loses nothing. */
  adapted: z.record(z.string(), adapted),
});

/** The template that is meant: the one that was chosen, or the only one of its Handlungsfeld. */
export function chosenTemplate(
  field: FieldOfAction | undefined,
  code: string | null | undefined,
): PlanTemplate | undefined {
  const offered = field === undefined ? [] : templatesFor(field);
  return offered.find((one) => one.code === code) ?? (offered.length === 1 ? offered[0] : undefined);
}

/** Which template, and how it is adapted to this case. */
export const templateForm = fields.superRefine((typed, context) => {
  const template = chosenTemplate(typed.fieldOfAction, typed.template);
  if (template === undefined) context.addIssue({ code: 'custom', message: 'required', path: ['template'] });
  else if (typed.adapted[template.code]?.title?.trim() === '')
    context.addIssue({ code: 'custom', message: 'required', path: ['adapted', template.code, 'title'] });
});
