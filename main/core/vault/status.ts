import { existsSync, statSync } from 'node:fs';
import type { VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import { listBackups } from './backup.ts';
import { VaultError } from './errors.ts';
import { databaseNames, vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import { previousKeyFileUsable, readKeyFile } from './key-file-store.ts';

/**
 * What anybody who can open the folder may know about a vault, without a password: the contract's status of a vault that
 * nobody has unlocked. Changes nothing. The shell asks it too, before there is a core (main/shell/program.ts).
 */
export function readVaultStatus(folder: string, training: VaultStatus['training'] = 'no'): VaultStatus {
  const files = vaultFiles(folder);
  const damage = {
    place: folder,
    training,
    officeName: null,
    slots: [],
    backups: listBackups(folder),
    missing: [],
    session: null,
  };
  let keyFile: KeyFile;
  try {
    keyFile = readKeyFile(folder);
  } catch (thrown) {
    if (!(thrown instanceof VaultError)) throw thrown;
    if (thrown.code === 'vault-missing') return { ...damage, state: 'none', previousKeyFile: false };
    const state = thrown.code === 'key-file-newer' ? 'key-file-newer' : 'key-file-damaged';
    return { ...damage, state, previousKeyFile: previousKeyFileUsable(folder) };
  }
  const missing = databaseNames.filter(
    (name) => !existsSync(files[name]) || statSync(files[name]).size === 0,
  );
  return {
    ...damage,
    state: missing.length > 0 ? 'database-missing' : 'locked',
    officeName: keyFile.officeName,
    slots: keyFile.slots.map(({ id, name, role, active }) => ({ id, name, role, active })),
    missing,
    previousKeyFile: previousKeyFileUsable(folder),
  };
}
