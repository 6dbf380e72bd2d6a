import type { PaperContentOf } from '../../domain/paper/paper-content.ts';
import { AboutPlan } from './AboutPlan.tsx';
import { PrintedGoal } from './PrintedGoal.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { Signatures, type Signatory } from './Signatures.tsx';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Words } from './Words.tsx';

function signatories({ clientName, responsible, plan }: PaperContentOf<'plan'>): Signatory[] {
  return [
    { role: (labels) => labels.client, name: clientName, state: plan.clientSignature },
    { role: (labels) => labels.caseworker, name: responsible, state: plan.caseworkerSignature },
    // Whoever interpreted signs too: it is their word that the plan was understood.
    ...(plan.interpreter === ''
      ? []
      : [{ role: (labels) => labels.interpreter, name: plan.interpreter } satisfies Signatory]),
  ];
}

/** An agreed plan on paper: German, and its labels in a second language beside it. */
export function PrintedPlan({ printout }: { readonly printout: PaperContentOf<'plan'> }) {
  return (
    <PrintLanguageContext value={printout.language}>
      <main>
        <h1>
          <Words pick={(labels) => labels.title} />
        </h1>
        <WhichTextCounts />
        <h2>
          <Words pick={(labels) => labels.about} />
        </h2>
        <AboutPlan printout={printout} />
        {printout.plan.goals.map((goal, index) => (
          <PrintedGoal key={goal.id} goal={goal} place={index + 1} />
        ))}
        <Signatures heading={(labels) => labels.consent} signatories={signatories(printout)} />
      </main>
    </PrintLanguageContext>
  );
}
