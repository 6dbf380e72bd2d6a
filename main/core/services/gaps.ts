import { randomUUID } from 'node:crypto';
import { signalAfter, signalToKeep, type GapCause } from '../../../domain/case/gap-following.ts';
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
  readonly requestId?: string | null;
  readonly contactId?: string | null;
}

/**
 * Keeps a signal as part of another change, in its transaction: what failed and the sign of it commit together. The
 * caller has looked whether the case may be written, and that the institution stands in the directory.
 * @returns the id of the signal
 */
export async function recordGapSignal(
  trx: Transaction,
  { caseId, origin, measureId = null, referralId = null, requestId = null, contactId = null }: GapSource,
  details: GapSignalDetails,
  by: Authorship,
): Promise<string> {
  const id = randomUUID();
  const links = { measureId, referralId, requestId, contactId };
  await insertGapSignal(trx, caseId, { ...details, id, origin, ...links }, by);
  return id;
}

/** Keeps the signal that a form about something that failed asks for, once, as part of its change. */
export async function keepGapSignal(
  trx: Transaction,
  work: Work,
  source: GapSource,
  details: GapSignalDetails,
): Promise<void> {
  const { caseId } = source;
  const kept = signalToKeep(gapSignalsOf(work.reader, caseId), source, details);
  if (kept.what === 'record') await recordGapSignal(trx, source, details, work.by);
  if (kept.what === 'change')
    await updateGapSignal(trx, caseId, kept.signal.id, kept.signal.version, details, work.by);
}

/** The record that says itself what is lacking. */
type Causing =
  | { readonly caseId: string; readonly origin: 'interpreter'; readonly requestId: string }
  | { readonly caseId: string; readonly origin: 'contact'; readonly contactId: string };

/** Lets the signal of a record follow what the record says now, in the transaction that changes it. */
export async function followWithSignal(
  trx: Transaction,
  work: Work,
  source: Causing,
  before: GapCause | null,
  after: GapCause | null,
): Promise<void> {
  const { caseId } = source;
  const signal = gapSignalsOf(work.reader, caseId).find((one) =>
    source.origin === 'contact' ? one.contactId === source.contactId : one.requestId === source.requestId,
  );
  const follows = signalAfter(signal ?? null, before, after, work.today);
  if (follows.what === 'record')
    await recordGapSignal(
      trx,
      source,
      { fieldOfAction: null, institution: '', institutionId: null, ...follows.cause },
      work.by,
    );
  if (follows.what === 'change' && signal !== undefined)
    await updateGapSignal(trx, caseId, signal.id, signal.version, follows.changes, work.by);
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
