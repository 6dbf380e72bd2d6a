import { firstOfEach, formulaProblems, type Cells, type ReadRow } from '../../../../domain/lists/list-row.ts';
import type { ListRow } from './list-service.ts';

type Read<Details> = Pick<ReadRow<Details>, 'details' | 'problems'>;

/** Each row by the rule of its kind; what a formula failed to say is no value of any. */
export function readRows<Details>(
  rows: readonly ListRow[],
  read: (cells: Cells) => Read<Details>,
): ReadRow<Details>[] {
  return rows.map(({ line, cells }) => {
    const { details, problems } = read(cells);
    return { line, cells, details, problems: firstOfEach([...formulaProblems(cells), ...problems]) };
  });
}
