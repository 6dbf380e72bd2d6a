import { memberIn, type HouseholdMember } from '../../../domain/case/household.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { householdOf, membersOf } from '../repositories/household.ts';
import type { Work } from '../work.ts';

/**
 * Somebody who belongs to the household today: whom something new may be about.
 * @param path the field that names them
 * @throws OperationFailure `invalid-input`
 */
export function requireMember(
  { reader }: Work,
  caseId: string,
  personId: string,
  path: string,
): HouseholdMember {
  const found = householdOf(reader, caseId).find(({ person }) => person.id === personId);
  if (found === undefined)
    throw new OperationFailure('invalid-input', { fields: [{ path, code: 'not-in-list' }] });
  return found;
}

/**
 * Somebody who belongs or belonged to it: somebody who moves out stays a person of the file, and what has to be said of them
 * often begins then. @throws OperationFailure `not-found`; a person of another case too
 */
export function memberOf({ reader }: Work, caseId: string, personId: string): HouseholdMember {
  const found = memberIn(membersOf(reader, caseId), personId);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}
