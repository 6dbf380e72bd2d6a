import { z } from 'zod';
import { followUpDayProblem, withoutPointless } from '../../../domain/case/check-rules.ts';
import { checkFields, type Check, type CheckDetails } from '../../../domain/case/closing.ts';
import type { Goal } from '../../../domain/case/plan.ts';

const line = checkFields.shape.goals.element;

/** The check while it is talked through: a goal without an answer is a line that is not sent. */
export const checkForm = checkFields
  .extend({
    heldOn: checkFields.shape.heldOn.nullable().pipe(checkFields.shape.heldOn),
    result: checkFields.shape.result.nullable().pipe(checkFields.shape.result),
    goals: z.array(line.extend({ durability: line.shape.durability.nullable() })),
  })
  .superRefine((typed, context) => {
    const problem = followUpDayProblem(typed);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['followUpOn'] });
  });
export type CheckForm = z.input<typeof checkForm>;

/** What the form starts from: one line per goal of the plan, filled with what was saved. */
export function checkValues(check: Check | null, goals: readonly Pick<Goal, 'id'>[]): CheckForm {
  const saved = new Map((check?.goals ?? []).map((each) => [each.goalId, each]));
  return {
    heldOn: check?.heldOn ?? null,
    language: check?.language ?? null,
    interpreter: check?.interpreter ?? '',
    result: check?.result ?? null,
    goals: goals.map(({ id }) => saved.get(id) ?? { goalId: id, durability: null, comment: '' }),
    clientWords: check?.clientWords ?? '',
    followUpNeeded: check?.followUpNeeded ?? false,
    followUpOn: check?.followUpOn ?? null,
    followUpNote: check?.followUpNote ?? '',
    systemHeld: check?.systemHeld ?? null,
    systemNote: check?.systemNote ?? '',
    systemImprovement: check?.systemImprovement ?? '',
  };
}

/** What is saved: answered goals only, and nothing that another answer made pointless. */
export const answeredCheck = (values: z.output<typeof checkForm>): CheckDetails =>
  withoutPointless({
    ...values,
    goals: values.goals.flatMap(({ durability, ...rest }) =>
      durability === null ? [] : [{ ...rest, durability }],
    ),
  });
