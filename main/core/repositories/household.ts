import type { Knex } from 'knex';
import {
  namedIn,
  type Departure,
  type FormerMember,
  type HouseholdMember,
  type Membership,
} from '../../../domain/case/household.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { personFields, toPerson, type PersonRow } from './persons.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned, type Target } from './versioned.ts';

const membershipFields = [
  'relationship',
  'since',
  'livesElsewhere',
  'whereabouts',
  'careState',
  'carePlace',
  'careSince',
  'careSituation',
  'residenceTitle',
  'residenceExpiresOn',
  'germanLevel',
  'germanProof',
  'qualification',
] as const satisfies readonly (keyof Membership)[];
const table = 'case_participation';

type MemberRow = PersonRow &
  Omit<Membership, 'livesElsewhere'> & {
    membershipId: string;
    membershipVersion: number;
    livesElsewhere: 0 | 1;
    until: string | null;
    leavingReason: FormerMember['leavingReason'];
    leavingNote: string;
  };

const memberRows = reading<MemberRow, [caseId: string]>((knex, caseId) =>
  knex(table)
    .join('person', 'person.id', `${table}.person_id`)
    .where(`${table}.case_id`, caseId)
    .select([
      ...selected(personFields, 'person'),
      ...selected([...membershipFields, 'until', 'leavingReason', 'leavingNote'], table),
      `${table}.id as membershipId`,
      `${table}.version as membershipVersion`,
    ])
    .orderByRaw("case relationship when 'client' then 0 when 'partner' then 1 else 2 end, person.birth_date"),
);

export interface Household {
  /** Client first, then partner, then by age. */
  readonly household: HouseholdMember[];
  /** Who left, latest first. */
  readonly formerMembers: FormerMember[];
}

/** Everybody who belongs or belonged to the household of a case. */
export function membersOf(reader: Reader, caseId: string): Household {
  const household: HouseholdMember[] = [];
  const formerMembers: FormerMember[] = [];
  for (const row of memberRows(reader, caseId)) {
    const { until, leavingReason, leavingNote } = row;
    const member = toMember(row);
    if (until === null) household.push(member);
    else formerMembers.push({ ...member, until, leavingReason, leavingNote });
  }
  return { household, formerMembers: formerMembers.toSorted((a, b) => b.until.localeCompare(a.until)) };
}

/** The people of a case as they belong to it today. */
export const householdOf = (reader: Reader, caseId: string): HouseholdMember[] =>
  membersOf(reader, caseId).household;

/** Whose names and addresses paper about a case may hold without meaning to. */
export const namedInCase = (reader: Reader, caseId: string): HouseholdMember[] =>
  namedIn(membersOf(reader, caseId));

function toMember(row: MemberRow): HouseholdMember {
  const {
    membershipId,
    membershipVersion,
    relationship,
    since,
    livesElsewhere,
    whereabouts,
    careState,
    carePlace,
    careSince,
    careSituation,
    residenceTitle,
    residenceExpiresOn,
    germanLevel,
    germanProof,
    qualification,
    until: _until,
    leavingReason: _leavingReason,
    leavingNote: _leavingNote,
    ...person
  } = row;
  return {
    id: membershipId,
    version: membershipVersion,
    person: toPerson(person),
    relationship,
    since,
    livesElsewhere: livesElsewhere === 1,
    whereabouts,
    careState,
    carePlace,
    careSince,
    careSituation,
    residenceTitle,
    residenceExpiresOn,
    germanLevel,
    germanProof,
    qualification,
  };
}

export async function insertMembership(
  trx: Knex,
  caseId: string,
  { id, personId, membership }: { id: string; personId: string; membership: Membership },
  by: Authorship,
): Promise<number> {
  const row = { id, case_id: caseId, person_id: personId, ...asRow(membership, membershipFields) };
  return insertVersioned(trx, table, row, by);
}

const targetOf = (caseId: string, id: string): Target => ({
  table,
  kind: 'membership',
  caseId,
  key: { id, case_id: caseId },
});

export async function updateMembership(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  membership: Membership,
  by: Authorship,
): Promise<number> {
  return updateVersioned(trx, targetOf(caseId, id), version, asRow(membership, membershipFields), by);
}

/** Ends a membership, or takes its end back (`departure` null). */
export async function endMembership(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  departure: Departure | null,
  by: Authorship,
): Promise<number> {
  const row = {
    until: departure?.until ?? null,
    leaving_reason: departure?.reason ?? null,
    leaving_note: departure?.note ?? '',
  };
  return updateVersioned(trx, targetOf(caseId, id), version, row, by);
}
