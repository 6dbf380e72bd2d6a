import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { operation } from './operation.ts';

export const slot = z.object({ id: z.string(), name: z.string(), role: z.enum(roles), active: z.boolean() });
export const session = z.object({
  slotId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  officeName: z.string(),
  /** Set when the vault may be looked at but not written to, with the reason as a code. */
  readOnlyReason: z
    .enum([
      'commits-lost',
      'audit-shortened',
      'audit-rewritten',
      'marker-missing',
      'marker-damaged',
      'key-file-older',
      'pages-changed',
    ])
    .nullable(),
  /** How many acknowledged changes are known to be missing, when read-only. */
  lostChanges: z.number().nullable(),
  /** When the backup was made that was put in place before this unlock. */
  restoredFrom: z.string().nullable(),
  /** Wrong passwords since this person's last unlock. */
  failedAttempts: z.number(),
  lastUnlockAt: z.string().nullable(),
  training: z.boolean(),
});
export type Session = z.infer<typeof session>;

export const vaultStatus = z.object({
  state: z.enum(['none', 'locked', 'unlocked', 'key-file-damaged', 'key-file-newer', 'database-missing']),
  /** The folder, shown to the person as „Diese Akte liegt in …“. */
  place: z.string(),
  /** The Übungsakte, and whether somebody chose it here or the PC has nothing else. */
  training: z.enum(['no', 'chosen', 'always']),
  officeName: z.string().nullable(),
  slots: z.array(slot),
  backups: z.array(z.object({ name: z.string(), createdAt: z.string() })),
  /** Databases whose file is gone; damage inside a file shows at unlock. */
  missing: z.array(z.enum(['cases', 'audit'])),
  /** An intact earlier key file could replace a damaged one. */
  previousKeyFile: z.boolean(),
  session: session.nullable(),
});
export type VaultStatus = z.infer<typeof vaultStatus>;

/** The first question of every window. The shell answers it from the folder until the window has asked core something. */
export const vaultStatusOperation = {
  'vault.status': operation({
    input: z.strictObject({}),
    output: vaultStatus,
    permission: 'anyone',
    audit: { none: 'Says only what the folder shows to anybody who can open it.' },
  }),
} as const;
