import {
  membershipOfClient,
  type HouseholdMember,
  type Membership,
} from '../../../../domain/case/household.ts';
import type { Person, PersonDetails } from '../../../../domain/case/person.ts';

/** What the form shows of a person in the file. */
export function personValues({ id: _id, version: _version, ...details }: Person): PersonDetails {
  return details;
}

/** A form about how somebody belongs, of whom nothing is known yet. */
export const { relationship: _client, ...emptyMembership } = membershipOfClient;

/** What the form shows of a membership in the file. */
export function membershipValues(member: HouseholdMember): Membership {
  const { id: _id, version: _version, person: _person, ...details } = member;
  return details;
}
