import { z } from 'zod';
import { operation } from './operation.ts';

export const auditEntryView = z.object({
  sequence: z.number(),
  at: z.string(),
  event: z.string(),
  user: z.string(),
  role: z.string(),
  /** Pseudonymous id of the case; the log never holds case content. */
  caseRef: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type AuditEntryView = z.infer<typeof auditEntryView>;

export const auditOperations = {
  'audit.list': operation({
    input: z.strictObject({
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      event: z.string().max(60).nullable(),
      user: z.string().max(200).nullable(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ entries: z.array(auditEntryView), total: z.number(), events: z.array(z.string()) }),
    permission: 'audit.read',
    audit: { event: 'audit.listed', durability: 'read' },
  }),
  'audit.verify': operation({
    input: z.strictObject({}),
    output: z.object({
      intact: z.boolean(),
      entries: z.number(),
      head: z.string(),
      checkpoints: z.number(),
      problem: z.string().nullable(),
      firstBrokenSequence: z.number().nullable(),
      checkedAt: z.string(),
    }),
    permission: 'audit.read',
    audit: { event: 'audit.verified', durability: 'read' },
  }),
} as const;
