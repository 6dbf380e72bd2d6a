import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { lending, lendingDetails, lendingUntil } from '../case/lending.ts';
import { id, requiredText, version } from '../validation.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { operation } from './operation.ts';

const none = z.strictObject({});

export const responsibilityOperations = {
  /** Loans that run or are planned: of one's own cases, of all for those who may assign. */
  'lending.overview': operation({
    input: none,
    output: z.object({
      out: z.array(
        lending.extend({
          reference: z.string(),
          clientName: z.string(),
          toName: z.string(),
          responsible: z.string(),
          responsibleId: id,
        }),
      ),
      /** How many cases a loan of all would hold. */
      keptCases: z.number(),
    }),
    permission: 'case.read',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** Vertretung: gives cases into a colleague's hands until a day. `caseIds: null` means all that one keeps up oneself. */
  'lending.lend': operation({
    input: z.strictObject({ caseIds: z.array(id).min(1).max(2000).nullable(), details: lendingDetails }),
    output: z.object({ cases: z.number() }),
    permission: 'case.write',
    audit: { event: 'case.lent', durability: 'change' },
  }),
  'lending.change': operation({
    input: z.strictObject({ caseId: id, lendingId: id, version, details: lendingUntil }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'case.lendingChanged', durability: 'change' },
  }),
  'lending.end': operation({
    input: z.strictObject({ caseId: id, lendingId: id, version }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'case.lendingEnded', durability: 'change' },
  }),
  /** Back before the day: ends every loan of one's own cases that runs or is planned. */
  'lending.endAll': operation({
    input: none,
    output: z.object({ cases: z.number() }),
    permission: 'case.write',
    audit: { event: 'case.lendingEnded', durability: 'change' },
  }),
  /** Who has how many cases. */
  'assignment.staff': operation({
    input: none,
    output: z.object({
      staff: z.array(
        z.object({
          slotId: z.string(),
          name: z.string(),
          /** False for somebody who has left, or whose role opens no cases. */
          mayCarry: z.boolean(),
          open: z.number(),
          total: z.number(),
        }),
      ),
    }),
    permission: 'case.assign',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** What moving all cases of a person would move. */
  'assignment.preview': operation({
    input: z.strictObject({ from: id }),
    output: z.object({
      phases: z.array(z.object({ phase: choice(casePhases), cases: z.number() })),
      total: z.number(),
    }),
    permission: 'case.assign',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** Moves all cases of a person, closed ones included, in one step; refused when they are no longer as many as shown. */
  'assignment.moveAll': operation({
    input: z.strictObject({ from: id, to: id, reason: requiredText, expected: z.int().positive() }),
    output: z.object({ cases: z.number() }),
    permission: 'case.assign',
    audit: { event: 'case.reassigned', durability: 'change' },
  }),
  'assignment.moveCase': operation({
    input: z.strictObject({ caseId: id, version, to: id, reason: requiredText }),
    output: z.object({ id, version }),
    permission: 'case.assign',
    audit: { event: 'case.reassigned', durability: 'change' },
  }),
} as const;
