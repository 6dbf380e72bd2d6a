import { z } from 'zod';
import { recipients } from '../handoff/recipients.ts';
import { id, month } from '../validation.ts';
import { operation } from './operation.ts';

const recipient = z.enum(recipients);

/** A package's life: frozen by one person, released by another, written to the outbox; or taken back before that. */
export const packageStates = ['prepared', 'released', 'delivered', 'withdrawn'] as const;

export const handoffPackage = z.object({
  id,
  recipient,
  month: z.string(),
  sequence: z.number().nullable(),
  state: z.enum(packageStates),
  preparedBy: z.string(),
  preparedById: z.string(),
  preparedAt: z.string(),
  releasedBy: z.string().nullable(),
  releasedAt: z.string().nullable(),
  caseCount: z.number(),
  withheldCount: z.number(),
  manifestHash: z.string(),
  fileName: z.string().nullable(),
  fileHash: z.string().nullable(),
  fileSize: z.number().nullable(),
  path: z.string().nullable(),
});
export type HandoffPackage = z.infer<typeof handoffPackage>;

/** Which case a row is about; both null where the person may not open it: the pseudonym then stays one for them too. */
const origin = { caseId: id.nullable(), reference: z.string().nullable() };

/** A row as it will leave (pseudonymised), beside the reference that only this screen shows. */
export const outgoingRow = z.object({
  ...origin,
  pseudonym: z.string(),
  /** Column name → value, exactly the columns of the package's CSV. */
  values: z.record(z.string(), z.string()),
});

export const withheldRow = z.object({ ...origin, reason: z.string() });
export type WithheldRow = z.infer<typeof withheldRow>;

export const handoffOperations = {
  'handoff.recipients': operation({
    input: z.strictObject({}),
    output: z.object({
      recipients: z.array(
        z.object({ recipient, keyFingerprint: z.string().nullable(), keyUser: z.string().nullable() }),
      ),
      outboxPath: z.string(),
      officeKeyFingerprint: z.string(),
    }),
    permission: 'handoff.read',
    audit: { none: 'Public keys and a folder name.' },
  }),
  'handoff.saveRecipientKey': operation({
    input: z.strictObject({ recipient, armoredKey: z.string().max(100_000) }),
    output: z.object({ keyFingerprint: z.string() }),
    permission: 'handoff.configure',
    audit: { event: 'handoff.recipientKeySaved', durability: 'change' },
  }),
  'handoff.preview': operation({
    input: z.strictObject({ recipient, month }),
    output: z.object({
      columns: z.array(z.string()),
      leaving: z.array(outgoingRow),
      leavingCount: z.number(),
      /** What hangs on the rows (Handlungsfelder, goals, measures …): the package's other tables, cell by cell. */
      parts: z.array(
        z.object({ name: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
      ),
      withheld: z.array(withheldRow),
      withheldCount: z.number(),
    }),
    permission: 'handoff.read',
    audit: { event: 'handoff.previewed', durability: 'read' },
  }),
  'handoff.prepare': operation({
    input: z.strictObject({ recipient, month }),
    output: handoffPackage,
    permission: 'handoff.prepare',
    audit: { event: 'handoff.prepared', durability: 'change' },
  }),
  /** The second person proves who they are with their own password; the frozen bytes are signed and encrypted. */
  'handoff.release': operation({
    input: z.strictObject({ packageId: id, slotId: z.string().max(64), password: z.string().max(1024) }),
    output: handoffPackage,
    permission: 'handoff.release',
    audit: { event: 'handoff.released', durability: 'change' },
  }),
  /** Writes the released file to the outbox; a repeat writes the same bytes. */
  'handoff.deliver': operation({
    input: z.strictObject({ packageId: id }),
    output: handoffPackage,
    permission: 'handoff.prepare',
    audit: { event: 'handoff.delivered', durability: 'change' },
  }),
  'handoff.withdraw': operation({
    input: z.strictObject({ packageId: id }),
    output: handoffPackage,
    permission: 'handoff.prepare',
    audit: { event: 'handoff.withdrawn', durability: 'change' },
  }),
  'handoff.packages': operation({
    input: z.strictObject({}),
    output: z.object({ packages: z.array(handoffPackage) }),
    permission: 'handoff.read',
    audit: { none: 'Counts and names of packages, no case content.' },
  }),
} as const;
