import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import { removeSnooze, saveSnooze, snoozesOfCases } from '../repositories/snoozes.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { recordsOf } from './case-view.ts';

type Named = Pick<ParsedInput<'deadline.putOff'>, 'caseId' | 'kind' | 'recordId'>;

const sameAs =
  ({ kind, recordId }: Named) =>
  (other: { kind: string; recordId: string | null }): boolean =>
    other.kind === kind && other.recordId === recordId;

/**
 * Puts an open deadline off; an ended case has some too, such as a follow-up.
 * @throws OperationFailure `not-found` where it is not open, `version-conflict` where its day has moved
 */
export async function putOff(
  work: Work,
  { details, dueOn, version, ...deadline }: ParsedInput<'deadline.putOff'>,
): Promise<Output<'deadline.putOff'>> {
  const { caseId, kind } = deadline;
  const open = deadlinesOf(recordsOf(work, readableCase(work, caseId)), work.today).filter(sameAs(deadline));
  if (open.length === 0) throw new OperationFailure('not-found');
  if (!open.some((one) => one.dueOn === dueOn)) throw new OperationFailure('version-conflict');
  const known = snoozesOfCases(work.reader, [caseId]).find(sameAs(deadline));
  // What was said of another day is of the past: nobody sees it any more, so nobody overwrites it by mistake.
  if (known?.dueOn === dueOn && known.version !== version) throw new OperationFailure('version-conflict');
  return work.change({ caseId, detail: { deadline: kind, until: details.until } }, async (trx) => ({
    version: await saveSnooze(trx, { ...deadline, dueOn }, known, details, work.by),
  }));
}

export async function takeUp(
  work: Work,
  { version, ...deadline }: ParsedInput<'deadline.takeUp'>,
): Promise<Output<'deadline.takeUp'>> {
  const { caseId, kind } = deadline;
  readableCase(work, caseId);
  const known = snoozesOfCases(work.reader, [caseId]).find(sameAs(deadline));
  if (known === undefined) throw new OperationFailure('not-found');
  await work.change({ caseId, detail: { deadline: kind } }, (trx) =>
    removeSnooze(trx, { caseId, id: known.id, version }, work.by),
  );
  return {};
}
