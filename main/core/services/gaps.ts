import { randomUUID } from 'node:crypto';
import type { GapSignal, GapSignalDetails } from '../../../domain/case/gap-signal.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { gapSignalsOf, insertGapSignal, updateGapSignal } from '../repositories/gap-signals.ts';
import type { Authorship, Transaction, Work } from '../work.ts';
import { readableCase, writableCase } from './case-guard.ts';
import { requireListed } from './directory.ts';

/** Where a signal comes from; the record is named where there is one. */
export interface GapSource extends Pick<GapSignal, 'origin'> {
  readonly caseId: string;
  readonly measureId?: string | null;
  readonly referralId?: string | null;
}

/**
 * Keeps a signal as part of another change, in its transaction: what failed and the sign of it commit together. The
 * caller has looked whether the case may be written, and that the institution stands in the directory.
 * @returns the id of the signal
 */
export async function recordGapSignal(
  trx: Transaction,
  { caseId, origin, measureId = null, referralId = null }: GapSource,
  details: GapSignalDetails,
  by: Authorship,
): Promise<string> {
  const id = randomUUID();
  await insertGapSignal(trx, caseId, { ...details, id, origin, measureId, referralId }, by);
  return id;
}

export async function saveGap(
  work: Work,
  { caseId, signalId, version, details }: ParsedInput<'gap.save'>,
): Promise<Output<'gap.save'>> {
  writableCase(work, caseId);
  requireListed(work, { institutionId: details.institutionId, offerId: null });
  return work.change({ caseId, detail: { gapKind: details.kind } }, async (trx) =>
    signalId === null
      ? { id: await recordGapSignal(trx, { caseId, origin: 'manual' }, details, work.by), version: 1 }
      : { id: signalId, version: await updateGapSignal(trx, caseId, signalId, version, details, work.by) },
  );
}

export async function setWithdrawn(
  work: Work,
  { caseId, signalId, version, withdrawn }: ParsedInput<'gap.setWithdrawn'>,
): Promise<Output<'gap.setWithdrawn'>> {
  writableCase(work, caseId);
  const changes = { withdrawnOn: withdrawn ? work.today : null };
  return work.change({ caseId, detail: { withdrawn } }, async (trx) => ({
    id: signalId,
    version: await updateGapSignal(trx, caseId, signalId, version, changes, work.by),
  }));
}

export function listGaps(work: Work, { caseId }: ParsedInput<'gap.list'>): Output<'gap.list'> {
  readableCase(work, caseId);
  work.read({ caseId });
  return { signals: gapSignalsOf(work.reader, caseId) };
}
