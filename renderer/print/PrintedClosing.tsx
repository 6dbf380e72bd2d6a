import { needsCheck } from '../../domain/case/closing-rules.ts';
import type { ClosingPaper } from '../../domain/paper/closing-paper.ts';
import { ClosedGoal } from './ClosedGoal.tsx';
import { EffortByPhase } from './EffortByPhase.tsx';
import { headRows } from './head-rows.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { Signatures } from './Signatures.tsx';
import { talkRows, talkSignatories } from './talk-rows.tsx';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Day, Entered, EnteredOr, Words } from './Words.tsx';

/** What both sides made of the case at its end, to sign and to keep. */
export function PrintedClosing({ printout }: { readonly printout: ClosingPaper }) {
  const { closing, goals, language, openedOn, closedOn, minutesByPhase } = printout;
  const { reason, heldOn } = closing;
  const lines = new Map(closing.goals.map((line) => [line.goalId, line]));
  return (
    <PrintLanguageContext value={language}>
      <main>
        <h1>
          <Words pick={(labels) => labels.closing.title} />
        </h1>
        <WhichTextCounts />
        <h2>
          <Words pick={(labels) => labels.closing.about} />
        </h2>
        <LabelledTable
          rows={[
            ...headRows(printout),
            { label: (labels) => labels.closing.openedOn, value: <Day>{openedOn}</Day> },
            { label: (labels) => labels.closing.heldOn, value: <Day>{heldOn}</Day> },
            ...talkRows(closing),
            ...(closedOn === null
              ? []
              : [
                  {
                    label: (labels) => labels.closing.closedOn,
                    value: <Day>{closedOn}</Day>,
                  } satisfies Parameters<typeof LabelledTable>[0]['rows'][number],
                ]),
            {
              label: (labels) => labels.closing.closureReason,
              value: (
                <Words
                  pick={(labels) =>
                    reason === null ? labels.notRecorded : labels.closing.closureReasons[reason]
                  }
                />
              ),
            },
          ]}
        />
        <h2>
          <Words pick={(labels) => labels.closing.goals} />
        </h2>
        {goals.length === 0 && (
          <p>
            <Words pick={(labels) => labels.closing.noGoals} />
          </p>
        )}
        {goals.map((goal, index) => (
          <ClosedGoal key={goal.id} goal={goal} line={lines.get(goal.id)} place={index + 1} />
        ))}
        <h2>
          <Words pick={(labels) => labels.closing.views} />
        </h2>
        <table className="grid grid--halves">
          <thead>
            <tr>
              <th scope="col">
                <Words pick={(labels) => labels.closing.clientView} />
              </th>
              <th scope="col">
                <Words pick={(labels) => labels.closing.caseworkerView} />
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="breaks">
              <td>
                <EnteredOr otherwise={(labels) => labels.closing.notSaid}>{closing.clientView}</EnteredOr>
                {closing.clientViewMissing !== '' && (
                  <span className="detail">
                    <Words pick={(labels) => labels.closing.clientViewMissing} />
                    <Entered>{closing.clientViewMissing}</Entered>
                  </span>
                )}
              </td>
              <td>
                <EnteredOr otherwise={(labels) => labels.closing.notSaid}>{closing.caseworkerView}</EnteredOr>
              </td>
            </tr>
          </tbody>
        </table>
        <h2>
          <Words pick={(labels) => labels.closing.wouldHaveHelped} />
        </h2>
        <p>
          <EnteredOr otherwise={(labels) => labels.closing.notSaid}>{closing.wouldHaveHelped}</EnteredOr>
        </p>
        <EffortByPhase minutesByPhase={minutesByPhase} />
        {reason !== null && needsCheck(reason) && (
          <p className="note">
            <Words pick={(labels) => labels.closing.checkFollows} />
          </p>
        )}
        <Signatures
          heading={(labels) => labels.closing.evaluatedBy}
          signatories={talkSignatories({ ...printout, interpreter: closing.interpreter })}
        />
      </main>
    </PrintLanguageContext>
  );
}
