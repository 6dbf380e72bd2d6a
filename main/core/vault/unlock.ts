import { asVaultError } from './errors.ts';
import type { Formats } from './databases.ts';
import { vaultFiles } from './folder.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { readKeyFile } from './key-file-store.ts';
import { zeroKeys } from './keys.ts';
import { OpenVault } from './open-vault.ts';
import { openContents } from './open-contents.ts';
import { checkPassword } from './password-check.ts';
import { SealsAhead } from './seals-ahead.ts';

export interface UnlockOptions {
  folder: string;
  slotId: string;
  password: string;
  now?: () => Date;
  /**
   * After the person has seen why the vault opened read-only: go on from what lies on the disk. The reason and the
   * number of lost changes are recorded in the log.
   */
  acceptStoredState?: boolean;
  /** Of this folder; what it has read while the password was being typed need not be read now. */
  sealsAhead?: SealsAhead;
  /** other migrations than the program's own, for tests of older and newer versions */
  formats?: Formats;
}

/**
 * Unlocks a vault: all of it or nothing. Before it returns, the databases are migrated and what waited in the outbox is
 * in the log. Opens read-only, with the reason, when the disk holds less than was once acknowledged.
 *
 * @throws VaultError `vault-missing`, `vault-in-use`, `key-file-damaged`, `key-file-newer`, `slot-unknown`,
 * `too-many-attempts`, `wrong-password`, `kdf-refused`, `database-missing`, `database-damaged`, `database-newer`,
 * `disk-full`, `disk-failed`, `no-access`
 */
export async function unlockVault(options: UnlockOptions): Promise<OpenVault> {
  const { folder, slotId, password } = options;
  const now = options.now ?? (() => new Date());
  readKeyFile(folder); // an empty place must not get a lock file
  const lock = takeInstanceLock(vaultFiles(folder).instanceLock);
  // What is still to be read is read while the key is being derived.
  const seals = (options.sealsAhead ?? new SealsAhead(folder)).present();
  try {
    const keyFile = readKeyFile(folder);
    const { slot, keys, failedAttempts, lastSuccessAt } = await checkPassword(
      folder,
      keyFile,
      slotId,
      password,
      now(),
    );
    try {
      const user = { slotId: slot.id, name: slot.name, role: slot.role };
      const contents = await openContents({ ...options, now, keyFile, user, keys, seals });
      return new OpenVault({
        folder,
        user,
        keys,
        lock,
        now,
        failedAttempts,
        lastUnlockAt: lastSuccessAt,
        ...contents,
      });
    } catch (thrown) {
      zeroKeys(keys);
      throw thrown;
    }
  } catch (thrown) {
    // Closing them later would drop the locks of whoever opens the databases next.
    await seals;
    lock.release();
    throw asVaultError(thrown);
  }
}
