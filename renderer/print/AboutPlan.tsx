import type { PaperContentOf } from '../../domain/paper/paper-content.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { headRows } from './head-rows.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { Day, Entered } from './Words.tsx';

/** Whose plan it is, when and how it was agreed, and who interpreted. */
export function AboutPlan({ printout }: { readonly printout: PaperContentOf<'plan'> }) {
  const { plan } = printout;
  const language = printLanguages.find(plan.language);
  return (
    <LabelledTable
      rows={[
        ...headRows(printout),
        { label: (labels) => labels.version, value: <bdi dir="ltr">{plan.number}</bdi> },
        { label: (labels) => labels.agreedOn, value: <Day>{plan.agreedOn}</Day> },
        {
          label: (labels) => labels.conversationLanguage,
          value: (
            <>
              {printLanguages.label(plan.language, 'de')}
              {language && plan.language !== 'de' && (
                <>
                  {' – '}
                  <bdi lang={plan.language}>{language.ownName}</bdi>
                </>
              )}
            </>
          ),
        },
        { label: (labels) => labels.interpreter, value: <Entered>{plan.interpreter}</Entered> },
      ]}
    />
  );
}
