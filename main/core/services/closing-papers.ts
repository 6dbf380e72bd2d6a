import { caseLevelOf } from '../../../domain/case/closing-rules.ts';
import { minutesByPhase } from '../../../domain/case/effort.ts';
import { withoutProtected } from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { CheckPaper } from '../../../domain/paper/check-paper.ts';
import type { ClosingPaper } from '../../../domain/paper/closing-paper.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import { phaseHistoryOf } from '../repositories/cases.ts';
import { checkOf, closingOf } from '../repositories/closings.ts';
import { effortByDay } from '../repositories/contacts.ts';
import { planOf } from '../repositories/plans.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { paperHead } from './paper-head.ts';

const goalsOnPaper = ({ reader }: Work, caseId: string) =>
  planOf(reader, caseId).map(({ steps: _steps, version: _version, ...goal }) => goal);

/** @throws OperationFailure `not-found` before anything of the evaluation was saved */
export function closingOnPaper(work: Work, { caseId, language }: PaperOf<'closing'>): ClosingPaper {
  const { reader } = work;
  const { openedOn, closedOn } = readableCase(work, caseId);
  const saved = closingOf(reader, caseId);
  if (saved === null) throw new OperationFailure('not-found');
  const { version: _version, ...closing } = saved;
  const goals = goalsOnPaper(work, caseId);
  const { head, named } = paperHead(work, caseId, language);
  return {
    ...head,
    openedOn,
    closedOn,
    ...withoutProtected({ closing, goals }, named),
    minutesByPhase: minutesByPhase(effortByDay(reader, caseId), phaseHistoryOf(reader, caseId)),
  };
}

/** @throws OperationFailure `not-found` before anything of the check was saved */
export function checkOnPaper(work: Work, { caseId, language }: PaperOf<'check'>): CheckPaper {
  const { reader } = work;
  const { closedOn } = readableCase(work, caseId);
  const saved = checkOf(reader, caseId);
  if (saved === null) throw new OperationFailure('not-found');
  const agreed = (closingOf(reader, caseId)?.goals ?? []).map(({ goalId, agreedValue }) => ({
    goalId,
    agreedValue,
  }));
  const { head, named } = paperHead(work, caseId, language);
  const texts = withoutProtected({ check: caseLevelOf(saved), goals: goalsOnPaper(work, caseId) }, named);
  return { ...head, closedOn, agreed, ...texts };
}
