import type { Closing, ClosingDetails, GoalAttainment } from '../../../domain/case/closing.ts';
import type { Goal } from '../../../domain/case/plan.ts';

const unrated = (goalId: string): GoalAttainment => ({
  goalId,
  clientValue: null,
  caseworkerValue: null,
  agreedValue: null,
  comment: '',
});

/**
 * What the form starts from: one line per goal of the plan, in the plan's order, filled with what an earlier sitting
 * saved. Lines of goals that have left the plan since are dropped.
 */
export function closingValues(closing: Closing | null, goals: readonly Pick<Goal, 'id'>[]): ClosingDetails {
  const saved = new Map((closing?.goals ?? []).map((line) => [line.goalId, line]));
  return {
    heldOn: closing?.heldOn ?? null,
    language: closing?.language ?? null,
    interpreter: closing?.interpreter ?? '',
    reason: closing?.reason ?? null,
    clientView: closing?.clientView ?? '',
    clientViewMissing: closing?.clientViewMissing ?? '',
    caseworkerView: closing?.caseworkerView ?? '',
    wouldHaveHelped: closing?.wouldHaveHelped ?? '',
    goals: goals.map(({ id }) => saved.get(id) ?? unrated(id)),
  };
}
