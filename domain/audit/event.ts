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
  'vault.stateAccepted',
  'vault.restored',
  'case.listed',
  'case.searched',
  'case.created',
  'case.opened',
  'case.accessTaken',
  'case.intakeSaved',
  'case.phaseChanged',
  'case.turnedAway',
  'case.historyOpened',
  'case.changeUndone',
  'person.saved',
  'person.added',
  'person.duplicatesShown',
  'person.merged',
  'person.mergeUndone',
  'household.changed',
  'household.left',
  'household.leaveUndone',
  'household.returned',
  'confidential.opened',
  'confidential.searched',
  'confidential.saved',
  'confidential.removed',
  'assessment.saved',
  'consent.recorded',
  'consent.corrected',
  'consent.withdrawn',
  'notice.told',
  'plan.goalSaved',
  'plan.stepSaved',
  'plan.measureSaved',
  'plan.itemRemoved',
  'plan.reordered',
  'plan.agreed',
  'plan.signaturesSaved',
  'plan.versionOpened',
  'contact.added',
  'contact.corrected',
  'conference.saved',
  'conference.taskSaved',
  'deadline.putOff',
  'deadline.takenUp',
  'listView.saved',
  'listView.removed',
  'case.lent',
  'case.lendingChanged',
  'case.lendingEnded',
  'case.reassigned',
  'calendar.delivered',
  'closing.saved',
  'check.saved',
  'paper.laidOut',
  'document.delivered',
  'letter.listed',
  'attachment.listed',
  'attachment.added',
  'attachment.described',
  'attachment.opened',
  'attachment.copySaved',
  'attachment.removed',
  'attachment.broughtBack',
  'directory.institutionSaved',
  'directory.offerSaved',
  // Before lists of cases and contacts; kept because old entries say so.
  'directory.imported',
  'directory.importUndone',
  'office.historyOpened',
  'office.changeUndone',
  'list.previewed',
  'list.confirmed',
  'list.written',
  'list.importUndone',
  'list.heldDecided',
  'list.templateSaved',
  'referral.sent',
  'referral.answered',
  'referral.letterPrinted',
  'gap.recorded',
  'gap.withdrawn',
  'interpreter.saved',
  'interpreter.deleted',
  'interpreting.listed',
  'interpreting.requested',
  'interpreting.assigned',
  'interpreting.finished',
  'programme.groupSaved',
  'programme.groupOpened',
  'programme.joined',
  'programme.left',
  'schoolEntry.listed',
  'schoolEntry.saved',
  'schoolEntry.placed',
  'schoolEntry.started',
  'schoolEntry.withdrawn',
  'handoff.recipientKeySaved',
  'handoff.previewed',
  'handoff.prepared',
  'handoff.released',
  'handoff.delivered',
  'handoff.withdrawn',
  'audit.listed',
  'audit.verified',
  'audit.checkpointSigned',
] as const;
export type AuditEventName = (typeof auditEvents)[number];

/**
 * A number, code, id or date. Words that people typed are refused: the log outlives the file and is read by people
 * who may not see cases.
 */
export const auditDetail = z
  .record(
    z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
    z.union([z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$/), z.number(), z.boolean()]),
  )
  .refine((detail) => Object.keys(detail).length <= 12, 'at most 12 values');
export type AuditDetail = z.infer<typeof auditDetail>;

/** One entry before it is sealed: codes and numbers, never case content; a case appears by its pseudonymous id. */
export const auditEntry = z.strictObject({
  at: z.iso.datetime(),
  event: z.enum(auditEvents),
  userSlotId: z.string(),
  role: z.enum(roles),
  caseRef: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  detail: auditDetail,
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** What a service reports; who, when and the pseudonym of the case are added where the entry is sealed. */
export interface AuditReport {
  event: AuditEventName;
  /** the id used in the cases database; it is never stored in the log */
  caseId?: string;
  detail?: AuditDetail;
}
