import { z } from 'zod';
import { checkDetails, nothingNoted, type Check, type CheckDetails } from '../../../domain/case/closing.ts';
import type { Goal } from '../../../domain/case/plan.ts';

const line = checkDetails.shape.goals.element;

/** The check while it is talked through: a goal without an answer is a line that is not sent. */
export const checkForm = checkDetails.extend({
  heldOn: checkDetails.shape.heldOn.nullable().pipe(checkDetails.shape.heldOn),
  result: checkDetails.shape.result.nullable().pipe(checkDetails.shape.result),
  goals: z.array(line.extend({ durability: line.shape.durability.nullable() })),
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

/** What is saved: answered goals only, no language without a talk, and no follow-up day without a follow-up. */
export function answeredCheck(values: z.output<typeof checkForm>): CheckDetails {
  return {
    ...values,
    ...(values.result === 'not-reachable' && nothingNoted),
    goals: values.goals.flatMap(({ durability, ...rest }) =>
      durability === null ? [] : [{ ...rest, durability }],
    ),
    followUpOn: values.followUpNeeded ? values.followUpOn : null,
    followUpNote: values.followUpNeeded ? values.followUpNote : '',
  };
}
