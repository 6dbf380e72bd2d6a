import { Attempts } from './attempts.ts';
import { VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import type { KeyFile, Slot } from './key-file.ts';
import { requireIntegrity } from './key-file.ts';
import type { Keys } from './keys.ts';
import { zeroKeys } from './keys.ts';
import { openSlot } from './slot.ts';

export interface CheckedPassword {
  slot: Slot;
  keys: Keys;
  /** wrong passwords since this person's last success, this one not counted, and when that was */
  failedAttempts: number;
  lastSuccessAt: string | null;
}

/**
 * Opens a slot under the rules for wrong passwords: counted before it is tried, forgotten when it fits.
 *
 * @throws VaultError `slot-unknown`, `too-many-attempts` {seconds}, `wrong-password` {failures, seconds},
 * `kdf-refused`, `key-file-damaged`
 */
export async function checkPassword(
  folder: string,
  keyFile: KeyFile,
  slotId: string,
  password: string,
  now: Date,
): Promise<CheckedPassword> {
  const slot = keyFile.slots.find(({ id, active }) => id === slotId && active);
  if (!slot) throw new VaultError('slot-unknown');
  const attempts = new Attempts(vaultFiles(folder).attempts);
  attempts.requireNoDelay(slotId, now);
  const before = attempts.of(slotId);
  attempts.begun(slotId, now);
  const keys = await openSlot(keyFile.vaultId, slot, password).catch((thrown: unknown) => {
    if (!(thrown instanceof VaultError) || thrown.code !== 'wrong-password') throw thrown;
    const { failures } = attempts.of(slotId);
    throw new VaultError('wrong-password', { failures, seconds: attempts.waitSeconds(slotId, now) });
  });
  try {
    requireIntegrity(keyFile, keys.integrity ?? Buffer.alloc(0));
  } catch (thrown) {
    zeroKeys(keys);
    throw thrown;
  }
  attempts.succeeded(slotId, now);
  return { slot, keys, failedAttempts: before.failures, lastSuccessAt: before.lastSuccessAt };
}
