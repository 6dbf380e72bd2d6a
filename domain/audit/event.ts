import { z } from 'zod';
import { roles } from '../access/roles.ts';

/** Everything the audit log can say. Names are stable: they are stored. */
export const auditEvents = [
  'vault.created',
  'vault.unlocked',
  'vault.unlockFailed',
  'vault.locked',
  'vault.recovered',
  'vault.openedReadOnly',
  'case.listed',
  'case.searched',
  'case.created',
  'case.opened',
  'case.accessTaken',
  'case.intakeSaved',
  'case.phaseChanged',
  'case.turnedAway',
  'person.saved',
  'person.added',
  'assessment.saved',
  'consent.recorded',
  'consent.withdrawn',
  'plan.goalSaved',
  'plan.stepSaved',
  'plan.measureSaved',
  'plan.itemRemoved',
  'plan.reordered',
  'plan.agreed',
  'plan.versionOpened',
  'contact.added',
  'contact.corrected',
  'closing.saved',
  'check.saved',
  'document.delivered',
  'handoff.recipientKeySaved',
  'handoff.previewed',
  'handoff.prepared',
  'handoff.released',
  'handoff.withdrawn',
  'audit.listed',
  'audit.verified',
] as const;
export type AuditEventName = (typeof auditEvents)[number];

/** One entry before it is sealed: codes and numbers, never case content; a case appears by its pseudonymous id. */
export const auditEntry = z.strictObject({
  at: z.iso.datetime(),
  event: z.enum(auditEvents),
  userSlotId: z.string(),
  role: z.enum(roles),
  caseRef: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean()])),
});
export type AuditEntry = z.infer<typeof auditEntry>;
