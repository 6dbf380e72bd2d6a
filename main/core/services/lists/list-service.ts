import type { z } from 'zod';
import type { ListPreviewRow } from '../../../../domain/contract/list.operations.ts';
import type { ListCounts } from '../../../../domain/lists/list-decisions.ts';
import type { Cells, ListProblem } from '../../../../domain/lists/list-row.ts';
import type { Transaction, Work } from '../../work.ts';

export interface ListRow {
  readonly line: number;
  readonly cells: Cells;
}

/** What becomes of a row; where a problem stands is added by whoever knows the file. */
export type JudgedRow = Omit<ListPreviewRow, 'problems' | 'hits' | 'sameAsLine' | 'samePerson'> & {
  readonly problems: readonly ListProblem[];
  readonly hits?: ListPreviewRow['hits'];
  readonly sameAsLine?: number | null;
  readonly samePerson?: readonly number[];
};

/** Which rows are compared, by their place among all: from the first up to, not with, the last. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
}

export interface JudgedList<Unit> {
  readonly rows: readonly JudgedRow[];
  /** @param anyway lines that are created although they may be known already */
  counts(anyway: ReadonlySet<number>): ListCounts;
  /** What is written, in its order, and the rows that each comes from. */
  units(anyway: ReadonlySet<number>): { readonly unit: Unit; readonly lines: readonly number[] }[];
}

/** Why a unit no longer is what somebody confirmed, and what its file says there. */
export interface Misfit {
  readonly field: string;
  readonly code: ListProblem['code'];
  readonly words: string;
}

/** Compares what was confirmed with the vault as it is when it is written. */
export interface ListCheck<Unit> {
  misfit(unit: Unit): Misfit | null;
  /** What a misfit becomes for somebody who confirms it again; the same where only the vault can be put right. */
  confirmedAgain(unit: Unit): Unit;
}

/** How one kind of list is compared with the vault and written; all the rest is the same for every kind. */
export interface ListService<Unit = unknown> {
  /**
   * Reads only.
   * @param part what is compared; rows before it count only for saying the same. A list whose rows belong together
   *   compares all of them and gives those of the part.
   */
  judge(work: Work, rows: readonly ListRow[], part: ListPart): JudgedList<Unit>;
  /** What is kept between the confirmation and the writing. */
  readonly unit: z.ZodType<Unit>;
  /** Absent where nothing in the vault can stand in the way of what was confirmed. */
  check?(work: Work): ListCheck<Unit>;
  write(trx: Transaction, units: readonly Unit[], importId: string, work: Work): Promise<void>;
}
