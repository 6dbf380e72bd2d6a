import { randomUUID } from 'node:crypto';
import { likeness, worthALook } from '../../../domain/case/likeness.ts';
import { mergedDetails, undoneDetails } from '../../../domain/case/merge.ts';
import { personDetails, type Person, type PersonDetails } from '../../../domain/case/person.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { caseById } from '../repositories/cases.ts';
import { membersOf } from '../repositories/household.ts';
import {
  casesOfPerson,
  enteredSince,
  mergePersons,
  mergesInto,
  rowAfterMerge,
  takeMergeBack,
  undoProblem,
  type PersonMerge,
} from '../repositories/person-merges.ts';
import { personById, personFromRow } from '../repositories/persons.ts';
import { similarPersons } from '../repositories/similar-persons.ts';
import type { AuditNote, Work } from '../work.ts';
import { mayOpen, readableCase, writableCase } from './case-guard.ts';
import { memberOf } from './people-of-case.ts';

export function showDuplicates(
  work: Work,
  { caseId, personId }: ParsedInput<'person.duplicates'>,
): Output<'person.duplicates'> {
  readableCase(work, caseId);
  const { person: wanted } = memberOf(work, caseId, personId);
  const ids = similarPersons(work.reader, wanted, true).map((row) => row.personId);
  const candidates = [...new Set(ids)]
    .filter((id) => id !== personId)
    .map((id) => personById(work.reader, id))
    .map((person) => ({ person, ...likeness(wanted, person) }))
    .filter(({ score, person }) => score >= worthALook && allOpen(work, person.id))
    .toSorted((one, other) => other.score - one.score)
    .map((found) => ({
      ...found,
      references: casesOfPerson(work.reader, found.person.id).map(({ reference }) => reference),
    }));
  work.read({ caseId, detail: { hits: candidates.length } });
  return {
    candidates,
    merges: mergesInto(work.reader, personId).map((merge) => {
      const { givenName, familyName } = personFromRow(merge.mergedBefore);
      return {
        id: merge.id,
        name: `${givenName} ${familyName}`,
        mergedAt: merge.mergedAt,
        mergedBy: work.staffName(merge.mergedBy),
        problem: undoProblem(work.reader, merge),
        changedSince: undone(work, merge).changedSince,
        enteredSince: enteredSince(work.reader, merge),
      };
    }),
  };
}

export async function merge(
  work: Work,
  { caseId, personId, version, otherId, otherVersion, choice }: ParsedInput<'person.merge'>,
): Promise<Output<'person.merge'>> {
  writableCase(work, caseId);
  const { person: kept } = memberOf(work, caseId, personId);
  if (otherId === personId) throw new OperationFailure('not-allowed');
  const other = personById(work.reader, otherId);
  for (const id of [personId, otherId]) requireAllOpen(work, id);
  const details = mergedDetails(detailsOf(kept), detailsOf(other), choice);
  const notes = notesOf(work, personId, otherId);
  const ids = { id: randomUUID(), caseId, keptId: personId, mergedId: otherId, version, otherVersion };
  return work.change(notes, async (trx) => ({
    id: ids.id,
    version: await mergePersons(trx, work.reader, ids, details, work.by),
  }));
}

/** @throws OperationFailure `version-conflict` where something has changed since that stands in the way */
export async function undoMerge(
  work: Work,
  { caseId, mergeId }: ParsedInput<'person.undoMerge'>,
): Promise<Output<'person.undoMerge'>> {
  writableCase(work, caseId);
  const { household, formerMembers } = membersOf(work.reader, caseId);
  const merges = [...household, ...formerMembers].flatMap(({ person }) => mergesInto(work.reader, person.id));
  const found = merges.find(({ id }) => id === mergeId);
  if (found === undefined) throw new OperationFailure('not-found');
  requireAllOpen(work, found.keptId);
  if (undoProblem(work.reader, found) !== null) throw new OperationFailure('version-conflict');
  const { version, details } = undone(work, found);
  return work.change(notesOf(work, found.keptId), async (trx) => ({
    id: found.mergedId,
    version: await takeMergeBack(trx, found, caseId, { version, details }, work.by),
  }));
}

/** The kept person as they are without a merge, and what of it was changed since. */
function undone({ reader }: Work, merge: PersonMerge) {
  const now = personById(reader, merge.keptId);
  const said = (row: Parameters<typeof personFromRow>[0]) => detailsOf(personFromRow(row));
  const before = said(merge.keptBefore);
  const after = rowAfterMerge(reader, merge);
  // Where it is not known what the merge said, whatever differs may have been typed since: it stays.
  const merged = after === undefined ? before : said(after);
  return { version: now.version, ...undoneDetails(before, merged, detailsOf(now)) };
}

/** An entry for each case that somebody is in: in all of them the person changes. */
function notesOf({ reader }: Work, ...personIds: readonly string[]): AuditNote[] {
  const caseIds = new Set(personIds.flatMap((id) => casesOfPerson(reader, id).map(({ caseId }) => caseId)));
  return [...caseIds].map((caseId) => ({ caseId, detail: { cases: caseIds.size } }));
}

const detailsOf = ({ id: _id, version: _version, ...details }: Person): PersonDetails =>
  personDetails.parse(details);

const allOpen = (work: Work, personId: string): boolean =>
  casesOfPerson(work.reader, personId).every(({ caseId }) => mayOpen(work, caseById(work.reader, caseId)));

/** A merge reaches into every case of both. @throws OperationFailure `not-allowed` */
function requireAllOpen(work: Work, personId: string): void {
  if (!allOpen(work, personId)) throw new OperationFailure('not-allowed');
}
