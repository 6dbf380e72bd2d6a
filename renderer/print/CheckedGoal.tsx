import type { CheckPaper } from '../../domain/paper/check-paper.ts';
import { AttainedValue } from './AttainedValue.tsx';
import { GoalName } from './GoalName.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { Entered, Words } from './Words.tsx';

interface Props {
  readonly goal: CheckPaper['goals'][number];
  readonly agreedValue: CheckPaper['agreed'][number]['agreedValue'];
  /** What was said of it; nothing where nobody asked. */
  readonly line: CheckPaper['check']['goals'][number] | undefined;
  /** Its place in the plan, from 1. */
  readonly place: number;
}

/** One goal three months later: what it had come to, and whether that holds. */
export function CheckedGoal({ goal, agreedValue, line, place }: Props) {
  return (
    <section className="goal">
      <h3>
        <GoalName title={goal.title} place={place} />
      </h3>
      <LabelledTable
        rows={[
          {
            label: ({ check }) => check.atClosing,
            value:
              agreedValue === null ? (
                <Words pick={(labels) => labels.goalStates[goal.state]} />
              ) : (
                <AttainedValue value={agreedValue} levels={goal.levels} />
              ),
          },
          {
            label: ({ check }) => check.goalResult,
            value: (
              <Words
                pick={({ check, closing }) => (line ? check.durability[line.durability] : closing.notSaid)}
              />
            ),
          },
          ...(line === undefined || line.comment === ''
            ? []
            : [
                {
                  label: ({ closing }: { readonly closing: { readonly comment: string } }) => closing.comment,
                  value: <Entered>{line.comment}</Entered>,
                },
              ]),
        ]}
      />
    </section>
  );
}
