import { existsSync, statSync } from 'node:fs';
import type { Backup } from './backup.ts';
import { listBackups } from './backup.ts';
import { VaultError } from './errors.ts';
import type { DatabaseName } from './folder.ts';
import { databaseNames, vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import { previousKeyFileUsable, readKeyFile } from './key-file-store.ts';
import type { User } from './signer.ts';

export interface VaultStatus {
  state: 'none' | 'ready' | 'key-file-damaged' | 'key-file-newer' | 'database-missing';
  officeName: string | null;
  slots: (User & { active: boolean })[];
  /** databases whose file is gone or empty */
  missing: DatabaseName[];
  /** `vault.json.previous` could replace a damaged key file: `restorePreviousKeyFile` */
  previousKeyFile: boolean;
  backups: Backup[];
}

/** What anybody who can open the folder may know about a vault, without a password. Changes nothing. */
export function readVaultStatus(folder: string): VaultStatus {
  const files = vaultFiles(folder);
  const damage = { officeName: null, slots: [], missing: [], backups: listBackups(folder) };
  let keyFile: KeyFile;
  try {
    keyFile = readKeyFile(folder);
  } catch (thrown) {
    if (!(thrown instanceof VaultError)) throw thrown;
    if (thrown.code === 'vault-missing') return { state: 'none', previousKeyFile: false, ...damage };
    const state = thrown.code === 'key-file-newer' ? 'key-file-newer' : 'key-file-damaged';
    return { state, previousKeyFile: previousKeyFileUsable(folder), ...damage };
  }
  const missing = databaseNames.filter(
    (name) => !existsSync(files[name]) || statSync(files[name]).size === 0,
  );
  return {
    ...damage,
    state: missing.length > 0 ? 'database-missing' : 'ready',
    officeName: keyFile.officeName,
    slots: keyFile.slots.map(({ id, name, role, active }) => ({ slotId: id, name, role, active })),
    missing,
    previousKeyFile: previousKeyFileUsable(folder),
  };
}
