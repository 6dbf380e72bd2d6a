import type { PlanVersion } from '../../domain/case/plan.ts';
import { Entered, Words, type PickLabel } from './Words.tsx';

export interface Signatory {
  readonly role: PickLabel;
  /** Empty where somebody writes it by hand. */
  readonly name: string;
  readonly state?: PlanVersion['clientSignature'];
}

interface Props {
  /** Heads the column of those who sign. */
  readonly heading: PickLabel;
  readonly signatories: readonly Signatory[];
}

/** Who agreed and how, with lines to sign on. */
export function Signatures({ heading, signatories }: Props) {
  return (
    <section className="signatures">
      <h2>
        <Words pick={(labels) => labels.signatures} />
      </h2>
      <table className="signature-lines">
        <thead>
          <tr>
            <th scope="col">
              <Words pick={heading} />
            </th>
            <th scope="col">
              <Words pick={(labels) => labels.placeAndDate} />
            </th>
            <th scope="col">
              <Words pick={(labels) => labels.signature} />
            </th>
          </tr>
        </thead>
        <tbody>
          {signatories.map(({ role, name, state }, index) => (
            <tr key={index}>
              <th scope="row">
                <Words pick={role} />
                {name !== '' && <Entered>{name}</Entered>}
                {state && (
                  <span className="detail">
                    <Words pick={(labels) => labels.signatureStates[state]} />
                  </span>
                )}
              </th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
