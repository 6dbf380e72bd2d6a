import type { Output } from '../../domain/contract/operations.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { LabelledTable, type LabelledRow } from './LabelledTable.tsx';
import { Day, Entered } from './Words.tsx';

/** Whose plan it is, when and how it was agreed, and who interpreted. */
export function AboutPlan({ printout }: { readonly printout: Output<'plan.printout'> }) {
  const { plan } = printout;
  const language = printLanguages.find(plan.language);
  const name: LabelledRow[] =
    printout.clientName === ''
      ? []
      : [{ label: (labels) => labels.client, value: <Entered>{printout.clientName}</Entered> }];
  return (
    <LabelledTable
      rows={[
        { label: (labels) => labels.reference, value: <bdi dir="ltr">{printout.reference}</bdi> },
        ...name,
        { label: (labels) => labels.caseworker, value: <Entered>{printout.responsible}</Entered> },
        { label: (labels) => labels.office, value: <Entered>{printout.officeName}</Entered> },
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
