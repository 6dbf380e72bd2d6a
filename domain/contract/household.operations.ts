import { z } from 'zod';
import { departure, membership, newMembership } from '../case/household.ts';
import { personDetails } from '../case/person.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });

/** Who belongs to the household of a case, and since when. Every membership is an interval; ended ones stay. */
export const householdOperations = {
  'household.add': operation({
    input: z.strictObject({
      caseId: id,
      details: personDetails,
      /** Somebody who is known already: their entry counts then, not what was typed. */
      knownId: id.nullable().default(null),
      membership: newMembership,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'person.added', durability: 'change' },
  }),
  'household.change': operation({
    input: z.strictObject({ caseId: id, membershipId: id, version, membership }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'household.changed', durability: 'change' },
  }),
  'household.leave': operation({
    input: z.strictObject({ caseId: id, membershipId: id, version, departure }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'household.left', durability: 'change' },
  }),
  /** Takes a departure back that was entered by mistake: the interval goes on. */
  'household.undoLeave': operation({
    input: z.strictObject({ caseId: id, membershipId: id, version }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'household.leaveUndone', durability: 'change' },
  }),
  /** Somebody who had left comes back: a new interval. */
  'household.return': operation({
    input: z.strictObject({ caseId: id, personId: id, membership: newMembership }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'household.returned', durability: 'change' },
  }),
} as const;
