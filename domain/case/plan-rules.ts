import { goalStates } from '../vocabulary/goal-states.ts';
import { isSettledIn } from '../vocabulary/settled.ts';
import type { Obstacle } from './obstacle.ts';
import type { Goal, GoalDetails } from './plan.ts';

/** Whether work on a goal is over; a settled goal needs no deadline in the future any more. */
export function isSettled(goal: Pick<Goal, 'state'>): boolean {
  return isSettledIn(goalStates, goal.state);
}

/** Only what rests is looked at again; what is worked on has its deadline. */
export const restsUntil = ({ state, reviewOn }: Pick<GoalDetails, 'state' | 'reviewOn'>): string | null =>
  state === 'suspended' ? reviewOn : null;

/** A goal is checkable when somebody else could tell on a certain day whether it is reached: indicator and deadline. */
export function isCheckable(goal: Pick<Goal, 'indicator' | 'dueOn'>): boolean {
  return goal.indicator.trim() !== '' && goal.dueOn !== null;
}

function checkabilityObstacles(goal: Goal): Obstacle[] {
  const recordId = goal.id;
  return [
    ...(goal.indicator.trim() === '' ? [{ code: 'goal-without-indicator', recordId } as const] : []),
    ...(goal.dueOn === null ? [{ code: 'goal-without-deadline', recordId } as const] : []),
  ];
}

/** What a plan needs before both sides agree on it: every goal still worked on is checkable and lies ahead. */
export function agreementObstacles(goals: readonly Goal[], agreedOn: string): Obstacle[] {
  if (goals.length === 0) return [{ code: 'no-goal' }];
  return goals
    .filter((goal) => !isSettled(goal))
    .flatMap((goal) => [
      ...checkabilityObstacles(goal),
      ...(goal.dueOn !== null && goal.dueOn < agreedOn
        ? [{ code: 'goal-deadline-before-agreement', recordId: goal.id } as const]
        : []),
    ]);
}

/** What the plan needs before work on it begins: an agreed version and one checkable goal; further drafts may wait. */
export function implementationObstacles(goals: readonly Goal[], agreedVersions: number): Obstacle[] {
  const missingGoal: Obstacle[] =
    goals.length === 0
      ? [{ code: 'no-goal' }]
      : goals.some(isCheckable)
        ? []
        : goals.flatMap(checkabilityObstacles);
  return [...missingGoal, ...(agreedVersions === 0 ? [{ code: 'no-agreed-plan' } as const] : [])];
}

/** What would make a goal easier to evaluate later; worth showing, never demanded. */
export const goalHints = ['without-steps', 'without-expected-level', 'without-client-words'] as const;
export type GoalHint = (typeof goalHints)[number];

export function hintsFor(goal: Goal): GoalHint[] {
  return [
    ...(goal.steps.length === 0 ? ['without-steps' as const] : []),
    ...(goal.levels.expected.trim() === '' ? ['without-expected-level' as const] : []),
    ...(goal.clientWords.trim() === '' ? ['without-client-words' as const] : []),
  ];
}

/** Whether a new order names each record of the group exactly once; otherwise it was made on an outdated list. */
export function isCompleteOrder(current: readonly string[], order: readonly string[]): boolean {
  const known = new Set(current);
  return (
    order.length === known.size && new Set(order).size === order.length && order.every((id) => known.has(id))
  );
}

/**
 * Who gets another place when a group is put in a new order. The places that the group has are given out anew, so that whoever
 * stays where they were is not touched.
 */
export function newPlaces<One extends { readonly id: string; readonly position: number }>(
  group: readonly One[],
  order: readonly string[],
): { readonly record: One; readonly position: number }[] {
  const places: number[] = [];
  // Two may have come to the same place, when one of them was brought back.
  for (const { position } of group.toSorted((one, other) => one.position - other.position))
    places.push(Math.max(position, (places.at(-1) ?? position - 1) + 1));
  const records = new Map(group.map((record) => [record.id, record]));
  return order.flatMap((id, index) => {
    const record = records.get(id);
    const position = places[index];
    return record === undefined || position === undefined || position === record.position
      ? []
      : [{ record, position }];
  });
}

/** The list with one id moved to a place (0 is first; beyond the end means last). An unknown id changes nothing. */
export function withMoved(order: readonly string[], id: string, to: number): string[] {
  if (!order.includes(id)) return [...order];
  const others = order.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, to), 0, id);
}
