import type { AttainmentValue } from '../vocabulary/attainment-scale.ts';
import type { GoalState } from '../vocabulary/goal-states.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import type { GoalAttainment } from './closing.ts';
import type { Goal } from './plan.ts';

/** Figures of goal attainment of one case. */
export interface AttainmentSummary {
  /** Goals that count: all but those suspended by law. "2 von 3 erreicht" is `reached` of `counted`. */
  readonly counted: number;
  readonly suspended: number;
  /** Counted goals with a value that both sides agreed on; only these enter the figures below. */
  readonly rated: number;
  /** Agreed value 0 or more: the expected level or better. */
  readonly reached: number;
  /** Agreed value −1. */
  readonly partlyReached: number;
  /** Mean of the agreed values, −2 to 2; null when nothing is rated. */
  readonly mean: number | null;
  /** T-score with mean 50 (all goals as expected); null when nothing is rated. */
  readonly tScore: number | null;
}

/** Correlation between goals assumed by Kiresuk & Sherman (1968), Community Mental Health Journal 4, 443–453. */
const assumedCorrelation = 0.3;

/** Formula of Kiresuk & Sherman with equal weights: 50 + 10·Σx / √((1−ρ)·n + ρ·n²). Null for no values. */
export function attainmentTScore(values: readonly AttainmentValue[]): number | null {
  const count = values.length;
  if (count === 0) return null;
  const sum = values.reduce<number>((total, value) => total + value, 0);
  const spread = Math.sqrt((1 - assumedCorrelation) * count + assumedCorrelation * count ** 2);
  return 50 + (10 * sum) / spread;
}

/** The state that an agreed value gives a goal. */
export function stateAfter(agreedValue: AttainmentValue): GoalState {
  if (agreedValue >= 0) return 'reached';
  return agreedValue === -1 ? 'partly-reached' : 'not-reached';
}

/** Whether a goal belongs to the figures; suspended goals don't. */
export function isCounted(goal: Pick<Goal, 'state'>): boolean {
  return goalStates.find(goal.state)?.counted === true;
}

/** Figures from the jointly agreed values; the views of each side never enter them. */
export function summariseAttainment(
  goals: readonly Pick<Goal, 'id' | 'state'>[],
  attainments: readonly Pick<GoalAttainment, 'goalId' | 'agreedValue'>[],
): AttainmentSummary {
  const agreed = new Map(attainments.map(({ goalId, agreedValue }) => [goalId, agreedValue]));
  const counted = goals.filter(isCounted);
  const values = counted.map(({ id }) => agreed.get(id) ?? null).filter((value) => value !== null);
  const sum = values.reduce<number>((total, value) => total + value, 0);
  return {
    counted: counted.length,
    suspended: goals.filter(({ state }) => state === 'suspended').length,
    rated: values.length,
    reached: values.filter((value) => stateAfter(value) === 'reached').length,
    partlyReached: values.filter((value) => stateAfter(value) === 'partly-reached').length,
    mean: values.length === 0 ? null : sum / values.length,
    tScore: attainmentTScore(values),
  };
}
