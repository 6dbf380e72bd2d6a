import { minutesByPhase } from '../../../domain/case/effort.ts';
import { withoutProtected } from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { ClosingPaper } from '../../../domain/paper/closing-paper.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import { phaseHistoryOf } from '../repositories/cases.ts';
import { closingOf } from '../repositories/closings.ts';
import { effortByDay } from '../repositories/contacts.ts';
import { planOf } from '../repositories/plans.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { paperHead } from './paper-head.ts';

/** @throws OperationFailure `not-found` before anything of the evaluation was saved */
export function closingOnPaper(work: Work, { caseId, language }: PaperOf<'closing'>): ClosingPaper {
  const { reader } = work;
  const { openedOn, closedOn } = readableCase(work, caseId);
  const saved = closingOf(reader, caseId);
  if (saved === null) throw new OperationFailure('not-found');
  const { version: _version, ...closing } = saved;
  const goals = planOf(reader, caseId).map(({ steps: _steps, version: _goalVersion, ...goal }) => goal);
  const { head, named } = paperHead(work, caseId, language);
  return {
    ...head,
    openedOn,
    closedOn,
    ...withoutProtected({ closing, goals }, named),
    minutesByPhase: minutesByPhase(effortByDay(reader, caseId), phaseHistoryOf(reader, caseId)),
  };
}
