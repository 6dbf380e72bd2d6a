import { randomUUID } from 'node:crypto';
import { isEnded } from '../../../domain/case/phases.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import {
  byWaiting,
  careAfterStart,
  measureAfterPlacement,
  measureAfterWithdrawal,
  schoolEntryState,
  type SchoolEntry,
  type SchoolEntryDetails,
} from '../../../domain/programme/school-entry.ts';
import type { ValidationCode } from '../../../domain/validation.ts';
import { householdOf, updateMembership } from '../repositories/household.ts';
import {
  allSchoolEntries,
  insertSchoolEntry,
  schoolEntriesOf,
  updateSchoolEntry,
} from '../repositories/school-entries.ts';
import type { Work } from '../work.ts';
import { seesInLists, writableCase } from './case-guard.ts';
import { shownHead } from './day.ts';
import { requireListed } from './directory.ts';
import { recordGapSignal } from './gaps.ts';
import { changeMeasure, followingMeasure, measureOf } from './measures.ts';

const refused = (path: string, code: ValidationCode) =>
  new OperationFailure('invalid-input', { fields: [{ path, code }] });

/** In an ended case nobody looks for a school any more; what was found there stays in sight. */
export function listEntries(work: Work): Output<'schoolEntry.list'> {
  const visible = allSchoolEntries(work.reader)
    .filter(seesInLists(work))
    .filter((row) => schoolEntryState(row) !== 'open' || !isEnded(row.phase));
  return {
    entries: byWaiting(visible).map(
      ({ givenName, familyName, responsible: _responsible, phase: _phase, ...row }) => ({
        ...row,
        ...shownHead({ ...row, givenName, familyName }),
      }),
    ),
  };
}

/** @throws OperationFailure `invalid-input` for a child outside the household, and for one that is already looked for */
export async function saveEntry(
  work: Work,
  { caseId, entryId, version, details }: ParsedInput<'schoolEntry.save'>,
): Promise<Output<'schoolEntry.save'>> {
  writableCase(work, caseId);
  const known = entryId === null ? null : entryAsSeen(work, caseId, entryId, version);
  requireChild(work, caseId, known, details);
  measureOf(work, caseId, details.measureId);
  const end = known?.withdrawnOn ?? known?.placedOn ?? null;
  if (end !== null && details.registeredOn > end) throw refused('details.registeredOn', 'end-before-start');
  const id = entryId ?? randomUUID();
  return work.change({ caseId }, async (trx) => ({
    id,
    version:
      known === null
        ? await insertSchoolEntry(trx, caseId, id, details, work.by)
        : await updateSchoolEntry(trx, caseId, { id, version }, details, work.by),
  }));
}

/** The place and what it makes of the measure commit together. */
export async function place(
  work: Work,
  { caseId, entryId, version, placement, measureFollows }: ParsedInput<'schoolEntry.place'>,
): Promise<Output<'schoolEntry.place'>> {
  const file = writableCase(work, caseId);
  const known = entryAsSeen(work, caseId, entryId, version);
  if (schoolEntryState(known) === 'withdrawn') throw new OperationFailure('not-allowed');
  requireListed(work, { institutionId: placement.institutionId, offerId: null });
  if (placement.placedOn < known.registeredOn) throw refused('placement.placedOn', 'end-before-start');
  const measure = measureFollows ? followingMeasure(work, file, known.measureId) : null;
  return work.change({ caseId, detail: { measure: measure !== null } }, async (trx) => {
    const saved = await updateSchoolEntry(trx, caseId, { id: entryId, version }, placement, work.by);
    if (measure) await changeMeasure(trx, work, caseId, measure, measureAfterPlacement(measure, placement));
    return { id: entryId, version: saved };
  });
}

/** That the child goes there, and what „Personen“ says of it, commit together. */
export async function start(
  work: Work,
  { caseId, entryId, version, startedOn, careFollows }: ParsedInput<'schoolEntry.start'>,
): Promise<Output<'schoolEntry.start'>> {
  writableCase(work, caseId);
  const known = entryAsSeen(work, caseId, entryId, version);
  if (schoolEntryState(known) !== 'placed') throw new OperationFailure('not-allowed');
  if (startedOn < known.registeredOn) throw refused('startedOn', 'end-before-start');
  const member = careFollows
    ? householdOf(work.reader, caseId).find(({ person }) => person.id === known.personId)
    : undefined;
  return work.change({ caseId, detail: { care: member !== undefined } }, async (trx) => {
    const saved = await updateSchoolEntry(trx, caseId, { id: entryId, version }, { startedOn }, work.by);
    if (member !== undefined) {
      const membership = { ...member, ...careAfterStart(known, startedOn) };
      await updateMembership(trx, caseId, member.id, member.version, membership, work.by);
    }
    return { id: entryId, version: saved };
  });
}

/** That nobody looks for the place any more, what it makes of the measure, and the signal of what was lacking commit together. */
export async function withdraw(
  work: Work,
  { caseId, entryId, version, withdrawal, measureFollows, signal }: ParsedInput<'schoolEntry.withdraw'>,
): Promise<Output<'schoolEntry.withdraw'>> {
  const file = writableCase(work, caseId);
  const known = entryAsSeen(work, caseId, entryId, version);
  if (schoolEntryState(known) !== 'open') throw new OperationFailure('not-allowed');
  if (withdrawal.withdrawnOn < known.registeredOn)
    throw refused('withdrawal.withdrawnOn', 'end-before-start');
  if (signal !== null) requireListed(work, { institutionId: signal.institutionId, offerId: null });
  const { measureId } = known;
  const measure = measureFollows ? followingMeasure(work, file, measureId) : null;
  const detail = {
    reason: withdrawal.withdrawalReason,
    measure: measure !== null,
    ...(signal && { gapKind: signal.kind }),
  };
  return work.change({ caseId, detail }, async (trx) => {
    const saved = await updateSchoolEntry(trx, caseId, { id: entryId, version }, withdrawal, work.by);
    if (measure) await changeMeasure(trx, work, caseId, measure, measureAfterWithdrawal(measure, withdrawal));
    if (signal !== null)
      await recordGapSignal(trx, { caseId, origin: 'measure', measureId }, signal, work.by);
    return { id: entryId, version: saved };
  });
}

/** @throws OperationFailure `not-found`, `version-conflict` */
function entryAsSeen({ reader }: Work, caseId: string, id: string, version: number): SchoolEntry {
  const found = schoolEntriesOf(reader, caseId).find((one) => one.id === id);
  if (found === undefined) throw new OperationFailure('not-found');
  if (found.version !== version) throw new OperationFailure('version-conflict');
  return found;
}

function requireChild(
  work: Work,
  caseId: string,
  known: SchoolEntry | null,
  { personId }: SchoolEntryDetails,
): void {
  const belongs =
    known?.personId === personId ||
    householdOf(work.reader, caseId).some(({ person }) => person.id === personId);
  const already = schoolEntriesOf(work.reader, caseId).some(
    (one) => one.id !== known?.id && one.personId === personId && schoolEntryState(one) === 'open',
  );
  if (!belongs || already) throw refused('details.personId', 'not-in-list');
}
