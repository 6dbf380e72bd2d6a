import type { PaperContentOf } from '../../domain/paper/paper-content.ts';
import { headRows } from './head-rows.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { talkRows } from './talk-rows.tsx';
import { Day } from './Words.tsx';

/** Whose plan it is, when and how it was agreed, and who interpreted. */
export function AboutPlan({ printout }: { readonly printout: PaperContentOf<'plan'> }) {
  const { plan } = printout;
  return (
    <LabelledTable
      rows={[
        ...headRows(printout),
        { label: (labels) => labels.version, value: <bdi dir="ltr">{plan.number}</bdi> },
        { label: (labels) => labels.agreedOn, value: <Day>{plan.agreedOn}</Day> },
        ...talkRows(plan),
      ]}
    />
  );
}
