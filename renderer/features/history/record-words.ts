import type { RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { describedKind } from '../../../domain/history/record-kinds.ts';
import { valueInWords, type WordContext } from '../../../domain/history/value-words.ts';
import { isolated } from '../case-file/isolated.ts';

/** „Ziel „B2 bestehen““, „Kontakt 12.11.2026 Telefonat“; null for a kind that nobody described. */
export function recordInWords(
  { kind, named }: Pick<RecordChangeView, 'kind' | 'named'>,
  context: WordContext,
): string | null {
  const known = describedKind(kind);
  if (known === undefined) return null;
  const label = known.label[context.language];
  const name = known.namedBy
    .flatMap((field) => {
      const described = known.fields[field];
      return described === undefined ? [] : [valueInWords(described, named[field], context)];
    })
    .filter((words) => words !== '')
    .join(' ');
  return name === '' ? label : `${label} „${isolated(name)}“`;
}

/** Where a change of several records is told by one: the one that the others belong to. */
const leading = ['case', 'closing', 'check', 'goal', 'step', 'measure'];
const rank = ({ kind }: RecordChangeView) => {
  const place = leading.indexOf(kind);
  return place === -1 ? leading.length : place;
};

export const leadingFirst = (records: readonly RecordChangeView[]): RecordChangeView[] =>
  records.toSorted((one, other) => rank(one) - rank(other));
