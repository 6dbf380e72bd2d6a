import { randomUUID } from 'node:crypto';
import { mayUse } from '../../../domain/access/permissions.ts';
import { isEnded } from '../../../domain/case/phases.ts';
import { mayCarryCases, type Lending, type LendingDetails } from '../../../domain/case/lending.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { keptCasesOf } from '../repositories/assignments.ts';
import { insertLending, lendingsOf, openLendings, updateLending } from '../repositories/lendings.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { shownHead } from './day.ts';

/** Own cases by whoever keeps them, any by the Teamleitung; never on by somebody who has it on loan. */
export const mayLend = ({ user }: Work, { responsible }: Pick<CaseFile, 'responsible'>): boolean =>
  responsible === user.slotId || mayUse(user.role, 'case.assign');

/** @throws OperationFailure `not-found`, `case-access-needed`, `not-allowed` */
function lendableCase(work: Work, caseId: string): CaseFile {
  const file = readableCase(work, caseId);
  if (!mayLend(work, file)) throw new OperationFailure('not-allowed');
  return file;
}

/** Somebody whose key opens cases. @throws OperationFailure `invalid-input` */
export function requireCarrier({ people }: Work, slotId: string, path = 'to'): void {
  const person = people.staff.find(({ id }) => id === slotId);
  if (person === undefined || !mayCarryCases(person)) {
    throw new OperationFailure('invalid-input', { fields: [{ path, code: 'not-in-list' }] });
  }
}

export function overview(work: Work): Output<'lending.overview'> {
  const { reader, today, user } = work;
  const rows = openLendings(reader, today, user.slotId, mayUse(user.role, 'case.assign'));
  return {
    out: rows.map(({ givenName, familyName, reference, responsibleId, ...lending }) => ({
      ...lending,
      ...shownHead({ caseId: lending.caseId, reference, givenName, familyName }),
      toName: work.staffName(lending.to),
      responsible: work.staffName(responsibleId),
      responsibleId,
    })),
    keptCases: keptCasesOf(reader, user.slotId).length,
  };
}

/**
 * Lends each case with an entry of its own in the log, in one transaction.
 * @throws OperationFailure `not-found` where there is nothing to lend, `invalid-input` for somebody who carries no cases
 */
export async function lend(
  work: Work,
  { caseIds, details }: ParsedInput<'lending.lend'>,
): Promise<Output<'lending.lend'>> {
  requireCarrier(work, details.to);
  // Who takes a case into their own hands has it moved to them, in the open, with a reason.
  if (details.to === work.user.slotId) {
    throw new OperationFailure('invalid-input', { fields: [{ path: 'to', code: 'not-in-list' }] });
  }
  const wanted = new Set(caseIds ?? keptCasesOf(work.reader, work.user.slotId));
  const files = [...wanted].map((caseId) => lendableCase(work, caseId));
  // Of many cases those are lent where it means something.
  const lent = files.filter(
    (file) => file.responsible !== details.to && !isEnded(file.phase) && !hasAlready(work, file.id, details),
  );
  if (lent.length === 0) throw new OperationFailure('not-found');
  const detail = { slot: details.to, until: details.until };
  return work.change(
    lent.map(({ id }) => ({ caseId: id, detail })),
    async (trx) => {
      for (const { id } of lent) await insertLending(trx, id, randomUUID(), details, work.by);
      return { cases: lent.length };
    },
  );
}

/** Whether that person has the case all that time as it is. */
const hasAlready = ({ reader }: Work, caseId: string, { to, from, until }: LendingDetails): boolean =>
  lendingsOf(reader, caseId).some(
    (one) => one.to === to && one.endedAt === null && one.from <= from && until <= one.until,
  );

function lendingOf(work: Work, caseId: string, lendingId: string): Lending {
  const lending = lendingsOf(work.reader, caseId).find(({ id }) => id === lendingId);
  if (lending === undefined) throw new OperationFailure('not-found');
  return lending;
}

export async function change(
  work: Work,
  { caseId, lendingId, version, details: { until } }: ParsedInput<'lending.change'>,
): Promise<Output<'lending.change'>> {
  lendableCase(work, caseId);
  const lending = lendingOf(work, caseId, lendingId);
  if (until < lending.from) {
    throw new OperationFailure('invalid-input', { fields: [{ path: 'until', code: 'end-before-start' }] });
  }
  return work.change({ caseId, detail: { slot: lending.to, until } }, async (trx) => ({
    id: lendingId,
    version: await updateLending(trx, { caseId, lendingId }, version, { until }, work.by),
  }));
}

/** Takes a case back before its day; who has it on loan may give it back too. */
export async function end(
  work: Work,
  { caseId, lendingId, version }: ParsedInput<'lending.end'>,
): Promise<Output<'lending.end'>> {
  const file = readableCase(work, caseId);
  const lending = lendingOf(work, caseId, lendingId);
  if (lending.to !== work.user.slotId && !mayLend(work, file)) throw new OperationFailure('not-allowed');
  return work.change({ caseId, detail: { slot: lending.to } }, async (trx) => ({
    id: lendingId,
    version: await updateLending(trx, { caseId, lendingId }, version, { endedAt: work.by.now }, work.by),
  }));
}

/** Back before the day: every loan of one's own cases ends, in one transaction. @throws OperationFailure `not-found` */
export async function endAll(work: Work): Promise<Output<'lending.endAll'>> {
  const loans = openLendings(work.reader, work.today, work.user.slotId, false);
  if (loans.length === 0) throw new OperationFailure('not-found');
  return work.change(
    loans.map(({ caseId, to }) => ({ caseId, detail: { slot: to } })),
    async (trx) => {
      for (const { caseId, id: lendingId, version } of loans) {
        await updateLending(trx, { caseId, lendingId }, version, { endedAt: work.by.now }, work.by);
      }
      return { cases: loans.length };
    },
  );
}
