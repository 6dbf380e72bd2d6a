import type { Goal } from '../../domain/case/plan.ts';
import { restsUntil } from '../../domain/case/plan-rules.ts';
import { AttainmentTable } from './AttainmentTable.tsx';
import { GoalName } from './GoalName.tsx';
import type { PlanLabels } from './labels/print-labels.ts';
import { LabelledTable } from './LabelledTable.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { Day, Entered, Words } from './Words.tsx';

interface Props {
  readonly goal: Goal;
  /** Its place in the plan, from 1. */
  readonly place: number;
}

/** One goal with its measure of success and its steps. */
export function PrintedGoal({ goal, place }: Props) {
  const reviewOn = restsUntil(goal);
  return (
    <section className="goal">
      <h2>
        <GoalName title={goal.title} place={place} />
      </h2>
      <LabelledTable
        rows={[
          {
            label: (labels) => labels.fieldOfAction,
            value: <Words pick={(labels) => labels.fieldsOfAction[goal.fieldOfAction]} />,
          },
          { label: (labels) => labels.clientWords, value: <Entered>{goal.clientWords}</Entered> },
          { label: (labels) => labels.indicator, value: <Entered>{goal.indicator}</Entered> },
          { label: (labels) => labels.dueOn, value: <Day>{goal.dueOn}</Day> },
          {
            label: (labels) => labels.priority,
            value: <Words pick={(labels) => labels.priorities[goal.priority]} />,
          },
          {
            label: (labels) => labels.state,
            value: <Words pick={(labels) => labels.goalStates[goal.state]} />,
          },
          ...(reviewOn === null
            ? []
            : [{ label: ({ reviewOn: label }: PlanLabels) => label, value: <Day>{reviewOn}</Day> }]),
        ]}
      />
      <AttainmentTable levels={goal.levels} />
      <MeasureTable steps={goal.steps} />
    </section>
  );
}
