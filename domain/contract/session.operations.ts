import { z } from 'zod';
import { newUsers } from '../access/new-users.ts';
import { requiredText } from '../validation.ts';
import { vocabularyLanguages } from '../vocabulary/vocabulary.ts';
import { operation } from './operation.ts';
import { session, slot, vaultStatusOperation } from './vault-status.operation.ts';

const none = z.strictObject({});
const done = z.object({});

const word = z.strictObject({ position: z.int().min(1).max(24), word: z.string().max(40) });

export const sessionOperations = {
  ...vaultStatusOperation,
  'vault.prepare': operation({
    input: z.strictObject({
      officeName: requiredText,
      users: newUsers,
    }),
    output: z.object({
      recoveryWords: z.object({ cases: z.array(z.string()), audit: z.array(z.string()) }),
      /** Positions (1–24) of the words that the wizard asks back. */
      ask: z.object({ cases: z.array(z.number()), audit: z.array(z.number()) }),
    }),
    permission: 'anyone',
    audit: { none: 'Nothing exists yet; vault.confirm writes the first entry.' },
  }),
  'vault.confirm': operation({
    input: z.strictObject({ cases: z.array(word).min(2), audit: z.array(word).min(2) }),
    output: done,
    permission: 'anyone',
    audit: { event: 'vault.created', durability: 'read' },
  }),
  /** Somebody has begun to type their password: what unlocking has to read of the closed files is read meanwhile. */
  'vault.readAhead': operation({
    input: none,
    output: done,
    permission: 'anyone',
    audit: { none: 'Reads encrypted files without a key; the unlock that may follow is recorded.' },
  }),
  'vault.unlock': operation({
    input: z.strictObject({
      slotId: z.string().max(64),
      password: z.string().max(1024),
      /** After the person has read why the vault is read-only: go on from what lies on the disk. */
      acceptStoredState: z.boolean().default(false),
    }),
    output: session,
    permission: 'anyone',
    audit: { event: 'vault.unlocked', durability: 'read' },
  }),
  'vault.recover': operation({
    input: z.strictObject({
      kind: z.enum(['cases', 'audit']),
      words: z.array(z.string().max(40)).length(24),
      slotId: z.string().max(64),
      newPassword: z.string().max(1024),
    }),
    output: done,
    permission: 'anyone',
    audit: { event: 'vault.recovered', durability: 'read' },
  }),
  'vault.restoreBackup': operation({
    input: z.strictObject({ name: z.string().max(64) }),
    output: done,
    permission: 'anyone',
    audit: { none: 'No key is open; the next unlock records that the vault was restored.' },
  }),
  /** Puts the previous key file in the place of a damaged one, which is kept aside. */
  'vault.restoreKeyFile': operation({
    input: none,
    output: done,
    permission: 'anyone',
    audit: { none: 'No key is open; both files belong to this vault and prove themselves at unlock.' },
  }),
  'vault.lock': operation({
    input: none,
    output: done,
    permission: 'anyone',
    audit: { none: 'Core records vault.locked while it closes.' },
    place: 'shell',
  }),
  /** Turns to the Übungsakte or back to the real file. Whatever is open is locked first; both begin at their unlock screen. */
  'vault.choose': operation({
    input: z.strictObject({ training: z.boolean() }),
    output: done,
    permission: 'anyone',
    audit: { none: 'Opens nothing; core records vault.locked while it closes.' },
    place: 'shell',
  }),
  /** For this PC: the unlock screen speaks it too, after a lock and at the next start. */
  'language.keep': operation({
    input: z.strictObject({ language: z.enum(vocabularyLanguages) }),
    output: done,
    permission: 'anyone',
    audit: { none: 'How the screens of this PC speak, nothing of a case.' },
    place: 'shell',
  }),
  'vault.keepAwake': operation({
    input: none,
    output: done,
    permission: 'session.use',
    audit: { none: 'Moves the time of auto-lock, nothing else.' },
    place: 'shell',
  }),
  'print.ready': operation({
    input: none,
    output: done,
    permission: 'anyone',
    audit: { none: 'Tells the window process that a page is laid out.' },
    place: 'shell',
  }),
  'draft.save': operation({
    input: z.strictObject({ key: z.string().min(1).max(200), payload: z.string().max(400_000) }),
    output: done,
    permission: 'case.write',
    audit: { none: 'Unsent typing of the person themselves; the save that follows is recorded.' },
  }),
  'draft.load': operation({
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: z.object({ payload: z.string().nullable(), savedAt: z.string().nullable() }),
    permission: 'case.read',
    audit: { none: 'Own unsent typing.' },
  }),
  'draft.list': operation({
    input: none,
    output: z.object({
      drafts: z.array(
        z.object({
          /** The page's address; behind `#` the record. */
          key: z.string(),
          savedAt: z.string(),
          /** The case that the page belongs to; null for one that does not exist yet or may not be opened (any more). */
          case: z.object({ reference: z.string(), clientName: z.string() }).nullable(),
        }),
      ),
    }),
    permission: 'case.read',
    audit: { none: 'Own unsent typing.' },
  }),
  'draft.discard': operation({
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: done,
    permission: 'case.write',
    audit: { none: 'Own unsent typing.' },
  }),
  'staff.list': operation({
    input: none,
    output: z.object({ staff: z.array(slot) }),
    permission: 'session.use',
    audit: { none: 'Names and roles are on the unlock screen too.' },
  }),
} as const;
