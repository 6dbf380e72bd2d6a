import type { PaperHead } from '../../domain/paper/paper-head.ts';
import type { LabelledRow } from './LabelledTable.tsx';
import { Entered } from './Words.tsx';

/** Whose paper it is and who is responsible; without the name of a specially protected person. */
export function headRows({ reference, clientName, responsible, officeName }: PaperHead): LabelledRow[] {
  const name: LabelledRow[] =
    clientName === '' ? [] : [{ label: (labels) => labels.client, value: <Entered>{clientName}</Entered> }];
  return [
    { label: (labels) => labels.reference, value: <bdi dir="ltr">{reference}</bdi> },
    ...name,
    { label: (labels) => labels.caseworker, value: <Entered>{responsible}</Entered> },
    { label: (labels) => labels.office, value: <Entered>{officeName}</Entered> },
  ];
}
