import type { PlanVersion } from '../../domain/case/plan.ts';
import type { Output } from '../../domain/contract/operations.ts';
import { Entered, Words, type PickLabel } from './Words.tsx';

interface Signatory {
  readonly role: PickLabel;
  readonly name: string;
  readonly state?: PlanVersion['clientSignature'];
}

function signatories({ clientName, responsible, plan }: Output<'plan.printout'>): Signatory[] {
  return [
    { role: (labels) => labels.client, name: clientName, state: plan.clientSignature },
    { role: (labels) => labels.caseworker, name: responsible, state: plan.caseworkerSignature },
    // Whoever interpreted signs too: it is their word that the plan was understood.
    ...(plan.interpreter === ''
      ? []
      : [{ role: (labels) => labels.interpreter, name: plan.interpreter } satisfies Signatory]),
  ];
}

/** Who agreed and how, with lines to sign on. */
export function Signatures({ printout }: { readonly printout: Output<'plan.printout'> }) {
  return (
    <section className="signatures">
      <h2>
        <Words pick={(labels) => labels.signatures} />
      </h2>
      <table className="signature-lines">
        <thead>
          <tr>
            <th scope="col">
              <Words pick={(labels) => labels.consent} />
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
          {signatories(printout).map(({ role, name, state }, index) => (
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
