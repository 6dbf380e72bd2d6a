import type { GoalAttainment } from '../../domain/case/closing.ts';
import type { ClosingPaper } from '../../domain/paper/closing-paper.ts';
import { viewDifference } from '../features/closing/view-difference.ts';
import { AttainedValue } from './AttainedValue.tsx';
import { GoalName } from './GoalName.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { Day, Entered, Words, type PickLabel } from './Words.tsx';

type Goal = ClosingPaper['goals'][number];

interface Props {
  readonly goal: Goal;
  /** What was evaluated; nothing where nobody said anything of this goal. */
  readonly line: GoalAttainment | undefined;
  /** Its place in the plan, from 1. */
  readonly place: number;
}

/** What lies between the two views; the number stands apart from the words. */
function Difference({ line }: { readonly line: GoalAttainment }) {
  const found = viewDifference(line);
  if (found.kind === 'open') return null;
  const words: PickLabel = ({ closing }) =>
    ({
      same: closing.same,
      'client-higher': closing.clientHigher,
      'caseworker-higher': closing.caseworkerHigher,
    })[found.kind];
  return (
    <p className="difference">
      <Words pick={words} />
      {found.kind !== 'same' && (
        <span className="detail">
          <Words pick={({ closing }) => `${closing.levelsApart}: ${found.steps}`} />
        </span>
      )}
    </p>
  );
}

const columns: readonly [PickLabel, 'clientValue' | 'caseworkerValue' | 'agreedValue'][] = [
  [({ closing }) => closing.clientValue, 'clientValue'],
  [({ closing }) => closing.caseworkerValue, 'caseworkerValue'],
  [({ closing }) => closing.agreedValue, 'agreedValue'],
];

/** One goal at the end: its state, both views side by side, what lies between them, the joint value. */
export function ClosedGoal({ goal, line, place }: Props) {
  return (
    <section className="goal">
      <h3>
        <GoalName title={goal.title} place={place} />
      </h3>
      <LabelledTable
        rows={[
          { label: (labels) => labels.indicator, value: <Entered>{goal.indicator}</Entered> },
          { label: (labels) => labels.dueOn, value: <Day>{goal.dueOn}</Day> },
          {
            label: (labels) => labels.state,
            value: <Words pick={(labels) => labels.goalStates[goal.state]} />,
          },
        ]}
      />
      {goal.state === 'suspended' && (
        <p className="difference">
          <Words pick={({ closing }) => closing.suspended} />
        </p>
      )}
      {goal.state === 'given-up' && (
        <p className="difference">
          <Words pick={({ closing }) => closing.givenUp} />
        </p>
      )}
      {line && (
        <>
          <table className="grid grid--thirds">
            <thead>
              <tr>
                {columns.map(([label, field]) => (
                  <th scope="col" key={field}>
                    <Words pick={label} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {columns.map(([, field]) => (
                  <td key={field}>
                    {line[field] === null ? (
                      <Words pick={({ closing }) => closing.notSaid} />
                    ) : (
                      <AttainedValue value={line[field]} levels={goal.levels} />
                    )}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          <Difference line={line} />
          {line.comment !== '' && (
            <LabelledTable
              rows={[{ label: ({ closing }) => closing.comment, value: <Entered>{line.comment}</Entered> }]}
            />
          )}
        </>
      )}
    </section>
  );
}
