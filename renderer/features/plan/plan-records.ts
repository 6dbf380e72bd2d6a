import type {
  Goal,
  GoalDetails,
  Measure,
  MeasureDetails,
  Step,
  StepDetails,
} from '../../../domain/case/plan.ts';
import { withMoved } from '../../../domain/case/plan-rules.ts';

/** What of a record an operation saves: everything but its id, version and children. */
export const goalDetailsOf = ({ id: _id, version: _version, steps: _steps, ...details }: Goal): GoalDetails =>
  details;
export const stepDetailsOf = ({ title }: Step): StepDetails => ({ title });
export const measureDetailsOf = ({ id: _id, version: _version, ...details }: Measure): MeasureDetails =>
  details;

/** A measure as it is saved when somebody says „erledigt“; what was said about a hindrance no longer holds. */
export const asDone = (measure: Measure, today: string): MeasureDetails => ({
  ...measureDetailsOf(measure),
  state: 'done',
  doneOn: today,
  notPossibleReason: null,
});

/** Goals as they would stand by importance; within one importance the present order stays. */
export const byPriority = (goals: readonly Goal[]): Goal[] =>
  goals.toSorted((one, other) => one.priority - other.priority);

export const isOrderedByPriority = (goals: readonly Goal[]): boolean =>
  byPriority(goals).every((goal, index) => goal === goals[index]);

/** The order after moving one record by some places, or null where it already stands at that end. */
export function orderAfterMove(ids: readonly string[], id: string, by: number): string[] | null {
  const from = ids.indexOf(id);
  const to = from + by;
  return from === -1 || to < 0 || to >= ids.length ? null : withMoved(ids, id, to);
}

interface StepInPlan {
  readonly goal: Goal;
  readonly step: Step;
}

export function findStep(goals: readonly Goal[], stepId: string): StepInPlan | null {
  for (const goal of goals) {
    const step = goal.steps.find(({ id }) => id === stepId);
    if (step) return { goal, step };
  }
  return null;
}

export const findMeasure = (goals: readonly Goal[], measureId: string): Measure | null =>
  goals
    .flatMap(({ steps }) => steps.flatMap(({ measures }) => measures))
    .find(({ id }) => id === measureId) ?? null;
