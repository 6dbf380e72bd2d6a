import type { CaseFile } from '../../../domain/case/case-file.ts';
import { isClosed } from '../../../domain/case/phases.ts';
import type { Measure } from '../../../domain/case/plan.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { planOf, updatePlanItem } from '../repositories/plans.ts';
import type { Transaction, Work } from '../work.ts';

/** A measure of this very case; null stays null. @throws OperationFailure `not-found` */
export function measureOf({ reader }: Work, caseId: string, measureId: string | null): Measure | null {
  if (measureId === null) return null;
  const found = planOf(reader, caseId)
    .flatMap(({ steps }) => steps.flatMap(({ measures }) => measures))
    .find(({ id }) => id === measureId);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

/** The measure that may follow what happened; a closed plan stands as it was evaluated. */
export const followingMeasure = (
  work: Work,
  { id, phase }: CaseFile,
  measureId: string | null,
): Measure | null => (isClosed(phase) ? null : measureOf(work, id, measureId));

/** Part of another change, in its transaction: what happened and what it makes of the measure commit together. */
export async function changeMeasure(
  trx: Transaction,
  { by }: Work,
  caseId: string,
  measure: Measure,
  changes: Partial<Measure>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const details = { ...measure, ...changes };
  await updatePlanItem(trx, { kind: 'measure', caseId }, measure.id, measure.version, details, by);
}
