import type { Participation } from '../programme/participation.ts';
import type { SchoolEntry } from '../programme/school-entry.ts';
import type { ValidationCode } from '../validation.ts';
import { membershipProblem, type HouseholdMember } from './household.ts';
import type { Person } from './person.ts';

/** What a file says of somebody since a day; a `CaseView` of the contract is one. */
export interface LivedRecords {
  readonly household: readonly HouseholdMember[];
  readonly formerMembers: readonly HouseholdMember[];
  readonly schoolEntries: readonly Pick<SchoolEntry, 'personId' | 'registeredOn' | 'inGermanySince'>[];
  readonly participations: readonly (Pick<Participation, 'registeredOn'> & {
    readonly personIds: readonly string[];
  })[];
}

/**
 * A birth date is not moved behind what already holds for the person. Asked of a correction alone: whoever only adds a
 * telephone number is not stopped by what was kept before this rule. @returns what stands against it first
 */
export function birthDateProblem(
  { id, birthDate: before }: Pick<Person, 'id' | 'birthDate'>,
  { birthDate }: Pick<Person, 'birthDate'>,
  { household, formerMembers, schoolEntries, participations }: LivedRecords,
): ValidationCode | null {
  if (birthDate === null || birthDate === before) return null;
  const isEarlier = (day: string | null) => day !== null && day < birthDate;
  const memberships = [...household, ...formerMembers].filter(({ person }) => person.id === id);
  if (memberships.some((each) => membershipProblem({ birthDate }, each) !== null))
    return 'born-after-membership';
  if (memberships.some(({ careSince }) => isEarlier(careSince))) return 'born-after-care';
  const entries = schoolEntries.filter(({ personId }) => personId === id);
  if (entries.some((each) => isEarlier(each.registeredOn) || isEarlier(each.inGermanySince)))
    return 'born-after-school-entry';
  const groups = participations.filter(({ personIds }) => personIds.includes(id));
  return groups.some(({ registeredOn }) => isEarlier(registeredOn)) ? 'born-after-group' : null;
}
