import { DatabaseError } from '../db/errors.ts';
import { renewKeysOfBackups } from './backup.ts';
import { Attempts } from './attempts.ts';
import { closeDatabases, openDatabases } from './databases.ts';
import { asVaultError, VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import { takeInstanceLock } from './instance-lock.ts';
import type { KdfParameters } from './kdf.ts';
import { defaultKdf } from './kdf.ts';
import type { KeyFile, Slot } from './key-file.ts';
import { requireIntegrity, sealKeyFile } from './key-file.ts';
import { forgetPreviousKeyFile, readKeyFile, writeKeyFile } from './key-file-store.ts';
import type { EnvelopeKind, Keys } from './keys.ts';
import { envelopeRestores, zeroKeys } from './keys.ts';
import { recordOnce } from './record-once.ts';
import { openEnvelope } from './recovery-envelope.ts';
import { createSlot } from './slot.ts';
import { newestEpoch } from './stored-state.ts';

export interface RecoverOptions {
  folder: string;
  kind: EnvelopeKind;
  /** the 24 words of that envelope, in order */
  words: readonly string[];
  slotId: string;
  newPassword: string;
  kdf?: KdfParameters;
  now?: () => Date;
}

/**
 * Gives a slot a new password from a recovery envelope; the old one opens neither the vault nor its backups any more. Which envelope serves which role follows from what it holds: the
 * words of the head of office can't open a data-protection slot, nor the other way round. The slot gets a
 * new signing key; what the earlier one signed stays verifiable.
 *
 * @throws VaultError `recovery-words-wrong`, `not-allowed`, `password-refused`, `slot-unknown`, `vault-in-use` and those of
 * the key file
 */
export async function recover(options: RecoverOptions): Promise<void> {
  const { folder, kind, words } = options;
  readKeyFile(folder);
  const lock = takeInstanceLock(vaultFiles(folder).instanceLock);
  try {
    const keyFile = readKeyFile(folder);
    const slot = keyFile.slots.find(({ id, active }) => id === options.slotId && active);
    if (!slot) throw new VaultError('slot-unknown');
    const keys = openEnvelope(keyFile.vaultId, kind, keyFile.recovery[kind], words);
    try {
      if (!envelopeRestores(kind, slot.role)) throw new VaultError('not-allowed', { role: slot.role });
      await replaceSlot(options, keyFile, slot, keys);
    } finally {
      zeroKeys(keys);
    }
  } catch (thrown) {
    throw asVaultError(thrown);
  } finally {
    lock.release();
  }
}

async function replaceSlot(options: RecoverOptions, keyFile: KeyFile, slot: Slot, keys: Keys): Promise<void> {
  const { folder, newPassword, kdf = defaultKdf, now = () => new Date() } = options;
  if (!keys.integrity || !keys.audit) throw new VaultError('key-file-damaged');
  requireIntegrity(keyFile, keys.integrity);
  const { integrity: _replaced, ...body } = keyFile;
  const epoch = Math.max(keyFile.epoch, await epochOnDisk(folder, keyFile, keys)) + 1;
  const { vaultId } = keyFile;
  const { id, name, role, verifyingKeys: earlierVerifyingKeys } = slot;
  const renewed = await createSlot({
    vaultId,
    id,
    name,
    role,
    password: newPassword,
    epoch,
    kdf,
    keys,
    earlierVerifyingKeys,
  });
  const slots = keyFile.slots.map((each) => (each.id === id ? renewed : each));
  const written = sealKeyFile({ ...body, epoch, slots }, keys.integrity);
  writeKeyFile(folder, written);
  // Whoever knows the old password must not open with it what lies beside.
  forgetPreviousKeyFile(folder);
  renewKeysOfBackups(folder);
  new Attempts(vaultFiles(folder).attempts).reset(id);
  const report = { event: 'vault.recovered', detail: { envelope: options.kind, epoch } } as const;
  await recordOnce(folder, written, keys.audit, renewed, report, now).catch(onlyDamage);
}

/** A vault whose databases are damaged can still get its passwords back; unlocking says what is damaged. */
async function epochOnDisk(folder: string, keyFile: KeyFile, keys: Keys): Promise<number> {
  try {
    const databases = await openDatabases(folder, keyFile, keys);
    try {
      return await newestEpoch(databases);
    } finally {
      await closeDatabases(databases);
    }
  } catch (thrown) {
    onlyDamage(thrown);
    return 0;
  }
}

function onlyDamage(thrown: unknown): void {
  if (thrown instanceof VaultError && thrown.code.startsWith('database-')) return;
  if (thrown instanceof DatabaseError) return;
  throw thrown;
}
