import type { Input } from '../../../domain/contract/operations.ts';
import { recordInHistory } from '../../../domain/contract/history.operations.ts';
import { casePath } from '../case-file/case-pages.ts';

/** A change by one of its records. */
export type RecordInHistory = Omit<Input<'history.undo'>, 'caseId'>;

const schema = recordInHistory.omit({ caseId: true });

/** `goal/<id>/3`: what stands in the address of the page when it is to show one change. */
export const addressOf = ({ kind, recordId, version }: RecordInHistory) => `${kind}/${recordId}/${version}`;

export function fromAddress(text: string | undefined): RecordInHistory | null {
  const [kind, recordId, version] = (text ?? '').split('/');
  return schema.safeParse({ kind, recordId, version: Number(version) }).data ?? null;
}

/** The history page of a case, at one change. */
export const changePath = (caseId: string, record: RecordInHistory) =>
  `${casePath(caseId, 'protokoll')}?eintrag=${encodeURIComponent(addressOf(record))}`;
