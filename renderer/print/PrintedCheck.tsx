import type { CheckPaper } from '../../domain/paper/check-paper.ts';
import { CheckedGoal } from './CheckedGoal.tsx';
import { headRows } from './head-rows.tsx';
import { LabelledTable, type LabelledRow } from './LabelledTable.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { Signatures, type Signatory } from './Signatures.tsx';
import { talkRows, talkSignatories } from './talk-rows.tsx';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Day, Entered, EnteredOr, Words } from './Words.tsx';

function followUpRows({ followUpNeeded, followUpOn, followUpNote }: CheckPaper['check']): LabelledRow[] {
  if (!followUpNeeded) return [];
  return [
    { label: (labels) => labels.check.followUpNote, value: <Entered>{followUpNote}</Entered> },
    { label: (labels) => labels.check.followUpOn, value: <Day>{followUpOn}</Day> },
  ];
}

/** Who could not be reached signs nothing. */
const signatories = (printout: CheckPaper): Signatory[] =>
  printout.check.result === 'not-reachable'
    ? [{ role: (labels) => labels.caseworker, name: printout.responsible }]
    : talkSignatories({ ...printout, interpreter: printout.check.interpreter });

/** What became of the results three months later, to sign and to keep. */
export function PrintedCheck({ printout }: { readonly printout: CheckPaper }) {
  const { check, goals, agreed, language, closedOn } = printout;
  const lines = new Map(check.goals.map((line) => [line.goalId, line]));
  const values = new Map(agreed.map(({ goalId, agreedValue }) => [goalId, agreedValue]));
  const reached = check.result !== 'not-reachable';
  return (
    <PrintLanguageContext value={language}>
      <main>
        <h1>
          <Words pick={(labels) => labels.check.title} />
        </h1>
        <WhichTextCounts />
        <h2>
          <Words pick={(labels) => labels.check.about} />
        </h2>
        <LabelledTable
          rows={[
            ...headRows(printout),
            { label: (labels) => labels.closing.closedOn, value: <Day>{closedOn}</Day> },
            { label: (labels) => labels.check.heldOn, value: <Day>{check.heldOn}</Day> },
            ...(reached ? talkRows(check) : []),
            {
              label: (labels) => labels.check.result,
              value: <Words pick={(labels) => labels.check.durability[check.result]} />,
            },
          ]}
        />
        {reached && (
          <>
            <h2>
              <Words pick={(labels) => labels.check.goals} />
            </h2>
            {goals.length === 0 && (
              <p>
                <Words pick={(labels) => labels.closing.noGoals} />
              </p>
            )}
            {goals.map((goal, index) => (
              <CheckedGoal
                key={goal.id}
                goal={goal}
                agreedValue={values.get(goal.id) ?? null}
                line={lines.get(goal.id)}
                place={index + 1}
              />
            ))}
            <h2>
              <Words pick={(labels) => labels.clientWords} />
            </h2>
            <p>
              <EnteredOr otherwise={(labels) => labels.closing.notSaid}>{check.clientWords}</EnteredOr>
            </p>
          </>
        )}
        <section className="together">
          <h2>
            <Words pick={(labels) => labels.check.followUp} />
          </h2>
          <p>
            <Words
              pick={(labels) =>
                check.followUpNeeded ? labels.check.followUpNeeded : labels.check.noFollowUp
              }
            />
          </p>
          {check.followUpNeeded && <LabelledTable rows={followUpRows(check)} />}
        </section>
        <Signatures heading={(labels) => labels.check.checkedBy} signatories={signatories(printout)} />
      </main>
    </PrintLanguageContext>
  );
}
