import { mayCarryCases } from '../../../domain/case/lending.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { allCasesOf, casesByCarrier, casesByPhase, moveCase } from '../repositories/assignments.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { requireCarrier } from './lendings.ts';

/** Everybody who has or can have cases; somebody who left appears as long as cases are theirs. */
export function carriers(work: Work): Output<'assignment.staff'> {
  const counts = new Map(casesByCarrier(work.reader).map((row) => [row.slotId, row]));
  const known = work.people.staff.filter((person) => mayCarryCases(person) || counts.get(person.id)?.total);
  return {
    staff: known.map((person) => ({
      slotId: person.id,
      name: person.name,
      mayCarry: mayCarryCases(person),
      open: counts.get(person.id)?.open ?? 0,
      total: counts.get(person.id)?.total ?? 0,
    })),
  };
}

export function preview(
  work: Work,
  { from }: ParsedInput<'assignment.preview'>,
): Output<'assignment.preview'> {
  const phases = casesByPhase(work.reader, from);
  return { phases, total: phases.reduce((sum, { cases }) => sum + cases, 0) };
}

/** @throws OperationFailure `invalid-input` for somebody who carries no cases, or who has them already */
function requireOther(work: Work, from: string, to: string): void {
  requireCarrier(work, to);
  if (from === to) {
    throw new OperationFailure('invalid-input', { fields: [{ path: 'to', code: 'not-in-list' }] });
  }
}

/**
 * Moves every case of a person in one transaction, with an entry in the log for each.
 * @throws OperationFailure `version-conflict` where there are more or fewer than the preview showed
 */
export async function moveAll(
  work: Work,
  { from, to, reason, expected }: ParsedInput<'assignment.moveAll'>,
): Promise<Output<'assignment.moveAll'>> {
  requireOther(work, from, to);
  const cases = allCasesOf(work.reader, from);
  if (cases.length !== expected) throw new OperationFailure('version-conflict');
  return work.change(
    cases.map(({ caseId }) => ({ caseId, detail: { slot: to } })),
    async (trx) => {
      for (const one of cases) await moveCase(trx, { ...one, from, to, reason }, work.by);
      return { cases: cases.length };
    },
  );
}

export async function moveOne(
  work: Work,
  { caseId, version, to, reason }: ParsedInput<'assignment.moveCase'>,
): Promise<Output<'assignment.moveCase'>> {
  const { responsible } = readableCase(work, caseId);
  requireOther(work, responsible, to);
  return work.change({ caseId, detail: { slot: to } }, async (trx) => ({
    id: caseId,
    version: await moveCase(trx, { caseId, version, from: responsible, to, reason }, work.by),
  }));
}
