import { randomUUID } from 'node:crypto';
import type { GapSignalDetails } from '../../../domain/case/gap-signal.ts';
import {
  daysBeforeAgreement,
  type GoalDetails,
  type MeasureDetails,
  type StepDetails,
} from '../../../domain/case/plan.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import type { PaperContentOf } from '../../../domain/paper/paper-content.ts';
import { withoutProtected } from '../../../domain/case/printable.ts';
import { agreementObstacles } from '../../../domain/case/plan-rules.ts';
import {
  insertPlanItem,
  insertPlanVersion,
  planOf,
  planVersion,
  planVersionsOf,
  removePlanItem,
  reorderPlanItems,
  saveSignatures as storeSignatures,
  updatePlanItem,
  type PlanItem,
} from '../repositories/plans.ts';
import type { Work } from '../work.ts';
import { requireListed } from './directory.ts';
import { keepGapSignal } from './gaps.ts';
import { readableCase, openCaseFile, writableCase } from './case-guard.ts';
import { paperHead } from './paper-head.ts';

async function saveItem(
  work: Work,
  item: PlanItem,
  existingId: string | null,
  version: number,
  details: GoalDetails | StepDetails | MeasureDetails,
  signal: GapSignalDetails | null = null,
): Promise<{ id: string; version: number }> {
  openCaseFile(work, item.caseId);
  const id = existingId ?? randomUUID();
  const { caseId } = item;
  const note = { caseId, ...(signal && { detail: { gapKind: signal.kind } }) };
  return work.change(note, async (trx) => {
    const saved =
      existingId === null
        ? await insertPlanItem(trx, item, id, details, work.by)
        : await updatePlanItem(trx, item, id, version, details, work.by);
    if (signal !== null) await keepGapSignal(trx, work, { caseId, origin: 'measure', measureId: id }, signal);
    return { id, version: saved };
  });
}

export const saveGoal = (
  work: Work,
  { caseId, goalId, version, details }: ParsedInput<'plan.saveGoal'>,
): Promise<Output<'plan.saveGoal'>> =>
  saveItem(work, { kind: 'goal', caseId, parentId: caseId }, goalId, version, details);

export const saveStep = (
  work: Work,
  { caseId, goalId, stepId, version, details }: ParsedInput<'plan.saveStep'>,
): Promise<Output<'plan.saveStep'>> =>
  saveItem(work, { kind: 'step', caseId, parentId: goalId }, stepId, version, details);

export function saveMeasure(
  work: Work,
  { caseId, stepId, measureId, version, details, signal }: ParsedInput<'plan.saveMeasure'>,
): Promise<Output<'plan.saveMeasure'>> {
  requireListed(work, details);
  if (signal !== null) requireListed(work, { institutionId: signal.institutionId, offerId: null });
  const item = { kind: 'measure', caseId, parentId: stepId } as const;
  return saveItem(work, item, measureId, version, details, signal);
}

/** A whole goal at once: all of it is there, or nothing. */
export async function propose(
  work: Work,
  { caseId, goal, steps }: ParsedInput<'plan.propose'>,
): Promise<Output<'plan.propose'>> {
  openCaseFile(work, caseId);
  for (const { measures } of steps) for (const measure of measures) requireListed(work, measure);
  const id = randomUUID();
  return work.change({ caseId }, async (trx) => {
    const version = await insertPlanItem(trx, { kind: 'goal', caseId, parentId: caseId }, id, goal, work.by);
    for (const { measures, ...step } of steps) {
      const stepId = randomUUID();
      await insertPlanItem(trx, { kind: 'step', caseId, parentId: id }, stepId, step, work.by);
      for (const measure of measures) {
        const item = { kind: 'measure', caseId, parentId: stepId } as const;
        await insertPlanItem(trx, item, randomUUID(), measure, work.by);
      }
    }
    return { id, version };
  });
}

export async function removeItem(
  work: Work,
  { caseId, kind, recordId, version }: ParsedInput<'plan.remove'>,
): Promise<Output<'plan.remove'>> {
  openCaseFile(work, caseId);
  await work.change({ caseId, detail: { kind } }, (trx) =>
    removePlanItem(trx, { kind, caseId }, recordId, version, work.by),
  );
  return {};
}

export async function reorder(
  work: Work,
  { caseId, kind, order }: ParsedInput<'plan.reorder'>,
): Promise<Output<'plan.reorder'>> {
  openCaseFile(work, caseId);
  const moved = await work.change({ caseId, detail: { kind } }, (trx) =>
    reorderPlanItems(trx, kind, caseId, order, work.by),
  );
  return { moved };
}

/** Freezes the working plan as the next version. @throws OperationFailure `phase-rule` where goals are not checkable */
export async function agreePlan(
  work: Work,
  { caseId, agreement }: ParsedInput<'plan.agree'>,
): Promise<Output<'plan.agree'>> {
  openCaseFile(work, caseId);
  const goals = planOf(work.reader, caseId);
  const obstacles = agreementObstacles(goals, agreement.agreedOn);
  if (obstacles.length > 0) throw new OperationFailure('phase-rule', { obstacles });
  const id = randomUUID();
  const number = (planVersionsOf(work.reader, caseId)[0]?.number ?? 0) + 1;
  await work.change({ caseId, detail: { number } }, (trx) =>
    insertPlanVersion(trx, caseId, { id, number, ...agreement, goals }, work.by),
  );
  return { id, number };
}

/** The paper may come back signed weeks later, also after the closing. @throws OperationFailure `not-found`, `invalid-input` */
export async function saveSignatures(
  work: Work,
  { caseId, number, version, details }: ParsedInput<'plan.saveSignatures'>,
): Promise<Output<'plan.saveSignatures'>> {
  writableCase(work, caseId);
  const agreed = planVersion(work.reader, caseId, number);
  const { id, signed } = agreed;
  // Two windows may both believe that they write the first ones.
  if (version === 0 && signed) throw new OperationFailure('version-conflict');
  const early = daysBeforeAgreement(agreed, details);
  if (early.length > 0)
    throw new OperationFailure('invalid-input', {
      fields: early.map((field) => ({ path: `details.${field}`, code: 'before-agreement' })),
    });
  return work.change({ caseId, detail: { number } }, async (trx) => ({
    id,
    version: await storeSignatures(trx, caseId, id, version, details, work.by),
  }));
}

export function openVersion(
  work: Work,
  { caseId, number }: ParsedInput<'plan.version'>,
): Output<'plan.version'> {
  readableCase(work, caseId);
  work.read({ caseId, detail: { number } });
  return planVersion(work.reader, caseId, number);
}

/** Name and address of specially protected persons stay out of print, typed ones too. */
export function planOnPaper(
  work: Work,
  { caseId, number, language }: PaperOf<'plan'>,
): Omit<PaperContentOf<'plan'>, 'kind'> {
  const { head, named } = paperHead(work, caseId, language);
  return { ...head, plan: withoutProtected(planVersion(work.reader, caseId, number), named) };
}
