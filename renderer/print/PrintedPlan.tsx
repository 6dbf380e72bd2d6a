import type { Output } from '../../domain/contract/operations.ts';
import { AboutPlan } from './AboutPlan.tsx';
import { PrintedGoal } from './PrintedGoal.tsx';
import { PrintLanguageContext, useSecondLanguage } from './PrintLanguageContext.ts';
import { Signatures } from './Signatures.tsx';
import { Words } from './Words.tsx';

/** Says which of two languages counts, before anything else. */
function WhichTextCounts() {
  const second = useSecondLanguage();
  return (
    second && (
      <div className="binding">
        <p>
          <Words pick={(labels) => labels.binding} />
        </p>
        <p>
          <Words pick={(labels) => labels.asEntered} />
        </p>
      </div>
    )
  );
}

/** An agreed plan on paper: German, and its labels in a second language beside it. */
export function PrintedPlan({ printout }: { readonly printout: Output<'plan.printout'> }) {
  return (
    <PrintLanguageContext value={printout.language}>
      <main className={`plan plan--${printout.language}`}>
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
        <Signatures printout={printout} />
      </main>
    </PrintLanguageContext>
  );
}
