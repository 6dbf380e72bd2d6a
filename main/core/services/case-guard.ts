import { mayUse } from '../../../domain/access/permissions.ts';
import { isClosed, isEnded } from '../../../domain/case/phases.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { hasAccess } from '../repositories/case-access.ts';
import { isLentTo, lentTo } from '../repositories/lendings.ts';
import { caseById } from '../repositories/cases.ts';
import type { Work } from '../work.ts';

/** True when the case is this person's own, is on loan to them, was opened by them today with a reason, or their role reads all. */
export function mayOpen({ user, reader, today }: Work, file: Pick<CaseFile, 'id' | 'responsible'>): boolean {
  return (
    file.responsible === user.slotId ||
    mayUse(user.role, 'case.readAll') ||
    isLentTo(reader, user.slotId, today, file.id) ||
    hasAccess(reader, user.slotId, today, file.id)
  );
}

/** Whether a person sees a case in lists over several: their own, lent ones, or all. What was opened with a reason is not listed. */
export function seesInLists({ user, reader, today }: Work) {
  const lent = new Set(lentTo(reader, user.slotId, today).map(({ caseId }) => caseId));
  const all = mayUse(user.role, 'case.readAll');
  return ({ caseId, responsible }: { caseId: string; responsible: string }): boolean =>
    all || responsible === user.slotId || lent.has(caseId);
}

/** @throws OperationFailure `not-found`, `case-access-needed` */
export function readableCase(work: Work, caseId: string): CaseFile {
  const file = caseById(work.reader, caseId);
  if (!mayOpen(work, file)) {
    const responsible = work.staffName(file.responsible);
    throw new OperationFailure('case-access-needed', { detail: { reference: file.reference, responsible } });
  }
  return file;
}

/** A case that is still kept up: contacts, consents, the check. @throws also `case-closed` */
export function writableCase(work: Work, caseId: string): CaseFile {
  const file = readableCase(work, caseId);
  if (isEnded(file.phase)) throw new OperationFailure('case-closed');
  return file;
}

/** A case still worked on: after closing, plan and evaluation stand as they were evaluated. @throws also `case-closed` */
export function openCaseFile(work: Work, caseId: string): CaseFile {
  const file = readableCase(work, caseId);
  if (isClosed(file.phase)) throw new OperationFailure('case-closed');
  return file;
}
