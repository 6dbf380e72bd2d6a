import { randomUUID } from 'node:crypto';
import {
  departureProblem,
  isClient,
  keepsRole,
  membershipProblem,
  type HouseholdMember,
} from '../../../domain/case/household.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import {
  endMembership,
  insertMembership,
  membersOf,
  updateMembership,
  type Household,
} from '../repositories/household.ts';
import { insertPerson } from '../repositories/persons.ts';
import type { Work } from '../work.ts';
import { writableCase } from './case-guard.ts';
import { takenOver } from './known-persons.ts';

/** Somebody new, or somebody who is known from another case. @throws OperationFailure `not-found`, `not-allowed` */
export async function addMember(
  work: Work,
  { caseId, details, knownId, membership }: ParsedInput<'household.add'>,
): Promise<Output<'household.add'>> {
  writableCase(work, caseId);
  const known = knownId === null ? null : takenOver(work, knownId);
  requireBorn(known ?? details, membership);
  if (known !== null) requireStranger(membersOf(work.reader, caseId), known.id);
  const id = known?.id ?? randomUUID();
  return work.change({ caseId }, async (trx) => {
    const version = known?.version ?? (await insertPerson(trx, id, details, work.by));
    await insertMembership(trx, caseId, { id: randomUUID(), personId: id, membership }, work.by);
    return { id, version };
  });
}

export async function changeMembership(
  work: Work,
  { caseId, membershipId, version, membership }: ParsedInput<'household.change'>,
): Promise<Output<'household.change'>> {
  writableCase(work, caseId);
  const member = present(membersOf(work.reader, caseId), membershipId);
  if (!keepsRole(member, membership)) throw new OperationFailure('not-allowed');
  requireBorn(member.person, membership);
  return work.change({ caseId }, async (trx) => ({
    id: membershipId,
    version: await updateMembership(trx, caseId, membershipId, version, membership, work.by),
  }));
}

export async function leaveHousehold(
  work: Work,
  { caseId, membershipId, version, departure }: ParsedInput<'household.leave'>,
): Promise<Output<'household.leave'>> {
  writableCase(work, caseId);
  const member = present(membersOf(work.reader, caseId), membershipId);
  if (isClient(member)) throw new OperationFailure('not-allowed');
  const problem = departureProblem(member, departure);
  if (problem !== null)
    throw new OperationFailure('invalid-input', { fields: [{ path: 'departure.until', code: problem }] });
  return work.change({ caseId, detail: { reason: departure.reason } }, async (trx) => ({
    id: membershipId,
    version: await endMembership(trx, caseId, membershipId, version, departure, work.by),
  }));
}

export async function undoLeave(
  work: Work,
  { caseId, membershipId, version }: ParsedInput<'household.undoLeave'>,
): Promise<Output<'household.undoLeave'>> {
  writableCase(work, caseId);
  const members = membersOf(work.reader, caseId);
  const former = members.formerMembers.find(({ id }) => id === membershipId);
  if (former === undefined) throw new OperationFailure('not-found');
  requireAbsent(members, former.person.id);
  return work.change({ caseId }, async (trx) => ({
    id: membershipId,
    version: await endMembership(trx, caseId, membershipId, version, null, work.by),
  }));
}

export async function returnToHousehold(
  work: Work,
  { caseId, personId, membership }: ParsedInput<'household.return'>,
): Promise<Output<'household.return'>> {
  writableCase(work, caseId);
  const members = membersOf(work.reader, caseId);
  const earlier = members.formerMembers.filter(({ person }) => person.id === personId);
  if (earlier.length === 0) throw new OperationFailure('not-found');
  requireAbsent(members, personId);
  if (earlier.some(({ until }) => membership.since < until))
    throw new OperationFailure('invalid-input', {
      fields: [{ path: 'membership.since', code: 'end-before-start' }],
    });
  const id = randomUUID();
  return work.change({ caseId }, async (trx) => ({
    id,
    version: await insertMembership(trx, caseId, { id, personId, membership }, work.by),
  }));
}

/** @throws OperationFailure `not-found`, or `version-conflict` where another window entered a departure */
function present({ household, formerMembers }: Household, membershipId: string): HouseholdMember {
  const member = household.find(({ id }) => id === membershipId);
  if (member !== undefined) return member;
  const left = formerMembers.some(({ id }) => id === membershipId);
  throw new OperationFailure(left ? 'version-conflict' : 'not-found');
}

/** Another window may have brought them back already. @throws OperationFailure `version-conflict` */
function requireAbsent({ household }: Household, personId: string): void {
  if (household.some(({ person }) => person.id === personId)) throw new OperationFailure('version-conflict');
}

/** Whoever left this very household comes back to it. @throws OperationFailure `not-allowed`; `version-conflict` */
function requireStranger(members: Household, personId: string): void {
  requireAbsent(members, personId);
  if (members.formerMembers.some(({ person }) => person.id === personId))
    throw new OperationFailure('not-allowed');
}

/** @throws OperationFailure `invalid-input` */
function requireBorn(...[person, membership]: Parameters<typeof membershipProblem>): void {
  const code = membershipProblem(person, membership);
  if (code !== null)
    throw new OperationFailure('invalid-input', { fields: [{ path: 'membership.since', code }] });
}
