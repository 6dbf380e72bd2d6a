import type { Measure, Step } from '../../domain/case/plan.ts';
import { hasFailed } from '../../domain/vocabulary/measure-states.ts';
import { printLabels } from './labels/index.ts';
import { Day, Entered, Translated, Words, type PickLabel } from './Words.tsx';

const columns: readonly { readonly label: PickLabel; readonly className?: string }[] = [
  { label: (labels) => labels.measure, className: 'grid__measure' },
  { label: (labels) => labels.responsible, className: 'grid__responsible' },
  { label: (labels) => labels.institution, className: 'grid__institution' },
  { label: (labels) => labels.dueOn, className: 'grid__due' },
  { label: (labels) => labels.state },
];

function MeasureRow({ measure }: { readonly measure: Measure }) {
  const { kind, notPossibleReason: reason } = measure;
  return (
    <tr>
      <th scope="row">
        <Entered>{measure.title}</Entered>
        {kind && (
          <span className="detail">
            <Words pick={({ terms }) => terms.measureKinds[kind]} />
          </span>
        )}
      </th>
      <td>
        <Words pick={(labels) => labels.responsibleParties[measure.responsible]} />
      </td>
      <td>{measure.institution === '' ? '–' : <Entered>{measure.institution}</Entered>}</td>
      <td>
        {measure.dueOn === null ? measure.startsOn === null && '–' : <Day>{measure.dueOn}</Day>}
        {measure.startsOn && (
          <span className="detail">
            <Words pick={(labels) => labels.startsOn} /> <Day>{measure.startsOn}</Day>
          </span>
        )}
      </td>
      <td>
        <Words pick={(labels) => labels.measureStates[measure.state]} />
        {measure.doneOn && (
          <span className="detail">
            <Words pick={(labels) => labels.doneOn} /> <Day>{measure.doneOn}</Day>
          </span>
        )}
        {hasFailed(measure.state) && reason && (
          <span className="detail">
            <Words pick={(labels) => `${labels.reason}: ${labels.notPossibleReasons[reason]}`} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** Steps in their order, each with its measures. */
export function MeasureTable({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <>
      <h3>
        <Words pick={(labels) => labels.steps} />
      </h3>
      {steps.length === 0 ? (
        <p>
          <Words pick={(labels) => labels.noSteps} />
        </p>
      ) : (
        <table className="grid">
          <thead>
            <tr>
              {columns.map(({ label, className }) => (
                <th scope="col" key={label(printLabels.de)} className={className}>
                  <Words pick={label} />
                </th>
              ))}
            </tr>
          </thead>
          {steps.map((step, index) => (
            <tbody key={step.id}>
              <tr className="grid__group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <span className="grid__step">
                    <span>
                      {printLabels.de.step} {index + 1}: <Entered>{step.title}</Entered>
                    </span>
                    <Translated pick={(labels) => `${labels.step} ${index + 1}`} />
                  </span>
                </th>
              </tr>
              {step.measures.map((measure) => (
                <MeasureRow key={measure.id} measure={measure} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}
