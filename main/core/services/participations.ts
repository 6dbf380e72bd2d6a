import { randomUUID } from 'node:crypto';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { groupStateOn } from '../../../domain/programme/group.ts';
import {
  earliestEnd,
  measureAfterEnding,
  measureAfterJoining,
  possibleEndings,
  type ParticipationDetails,
} from '../../../domain/programme/participation.ts';
import type { ValidationCode } from '../../../domain/validation.ts';
import { householdOf } from '../repositories/household.ts';
import {
  endParticipation,
  insertParticipation,
  participationsOf,
  updateParticipation,
} from '../repositories/participations.ts';
import { groupById } from '../repositories/programme-groups.ts';
import type { Work } from '../work.ts';
import { writableCase } from './case-guard.ts';
import { requireListed } from './directory.ts';
import { keepGapSignal } from './gaps.ts';
import { changeMeasure, followingMeasure, measureOf } from './measures.ts';

const refused = (path: string, code: ValidationCode) =>
  new OperationFailure('invalid-input', { fields: [{ path, code }] });

/**
 * @throws OperationFailure `not-found`; `invalid-input` for somebody outside the household, for a group that is over,
 * and for one in which the family is already
 */
export async function join(
  work: Work,
  { caseId, participationId, version, details, measureFollows }: ParsedInput<'programme.join'>,
): Promise<Output<'programme.join'>> {
  const file = writableCase(work, caseId);
  const known = participationId === null ? null : unfinished(work, caseId, participationId, version);
  requireGroup(work, caseId, known, details);
  requireFamily(work, caseId, known, details);
  // Also where it does not follow: it must be a measure of this very case.
  measureOf(work, caseId, details.measureId);
  const measure = measureFollows ? followingMeasure(work, file, details.measureId) : null;
  const id = participationId ?? randomUUID();
  const detail = { group: details.groupId, waiting: details.joinedOn === null };
  return work.change({ caseId, detail }, async (trx) => {
    const saved =
      known === null
        ? await insertParticipation(trx, caseId, id, details, work.by)
        : await updateParticipation(trx, caseId, id, version, details, work.by);
    if (measure)
      await changeMeasure(trx, work, caseId, measure, measureAfterJoining(measure, details, work.today));
    return { id, version: saved };
  });
}

/** The end, what it makes of the measure, and the signal of what was lacking commit together. */
export async function leave(
  work: Work,
  { caseId, participationId, version, end, measureFollows, signal }: ParsedInput<'programme.leave'>,
): Promise<Output<'programme.leave'>> {
  const file = writableCase(work, caseId);
  const known = unfinished(work, caseId, participationId, version);
  if (!possibleEndings(known).includes(end.endReason)) throw refused('end.endReason', 'not-in-list');
  if (end.endedOn < earliestEnd(known)) throw refused('end.endedOn', 'end-before-start');
  const measure = measureFollows ? followingMeasure(work, file, known.measureId) : null;
  if (signal !== null) requireListed(work, { institutionId: signal.institutionId, offerId: null });
  const { groupId, measureId } = known;
  const detail = { group: groupId, reason: end.endReason, gap: signal !== null };
  return work.change({ caseId, detail }, async (trx) => {
    const saved = await endParticipation(trx, caseId, participationId, version, end, work.by);
    if (measure) await changeMeasure(trx, work, caseId, measure, measureAfterEnding(measure, end));
    if (signal !== null) await keepGapSignal(trx, work, { caseId, origin: 'measure', measureId }, signal);
    return { id: participationId, version: saved };
  });
}

/** @throws OperationFailure `not-found`, `version-conflict`, `not-allowed` where it has ended */
function unfinished(work: Work, caseId: string, id: string, version: number): ParticipationInCase {
  const found = participationsOf(work.reader, caseId).find((one) => one.id === id);
  if (found === undefined) throw new OperationFailure('not-found');
  if (found.version !== version) throw new OperationFailure('version-conflict');
  if (found.endedOn !== null) throw new OperationFailure('not-allowed');
  return found;
}

function requireGroup(
  work: Work,
  caseId: string,
  known: ParticipationInCase | null,
  { groupId, joinedOn }: ParticipationDetails,
): void {
  const group = groupById(work.reader, groupId);
  const isOther = known?.groupId !== groupId;
  const already = participationsOf(work.reader, caseId).some(
    (one) => one.id !== known?.id && one.groupId === groupId && one.endedOn === null,
  );
  if (already || (isOther && groupStateOn(group, work.today) === 'ended'))
    throw refused('details.groupId', 'not-in-list');
  if (joinedOn !== null && group.endsOn !== null && joinedOn > group.endsOn)
    throw refused('details.joinedOn', 'not-in-list');
}

/** Who has left the household since stays where they took part. */
function requireFamily(
  work: Work,
  caseId: string,
  known: ParticipationInCase | null,
  { personIds }: ParticipationDetails,
): void {
  const family = new Set([
    ...householdOf(work.reader, caseId).map(({ person }) => person.id),
    ...(known?.personIds ?? []),
  ]);
  if (!personIds.every((id) => family.has(id))) throw refused('details.personIds', 'not-in-list');
}
