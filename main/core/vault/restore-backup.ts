import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupName, isComplete, partsOf } from './backup.ts';
import { copyDurably, syncFolder } from './durable-file.ts';
import { VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { isIntact } from './key-file-store.ts';
import { leaveRestoreNote } from './restore-note.ts';

/**
 * Puts a backup's databases and marker in place; the key file too if the present one is damaged. What was there is
 * moved to `beiseite`, never deleted. The next unlock records that this happened.
 *
 * @throws VaultError `backup-damaged` (incomplete; nothing has changed), `vault-in-use`
 */
export function restoreBackup(folder: string, name: string, now: Date): void {
  const files = vaultFiles(folder);
  const source = join(files.backups, name);
  if (!backupName.test(name) || !isComplete(source)) throw new VaultError('backup-damaged');
  const lock = takeInstanceLock(files.instanceLock);
  try {
    const keyFileIntact = existsSync(files.keyFile) && isIntact(readFileSync(files.keyFile));
    const parts = partsOf(folder).filter((file) => file !== files.keyFile || !keyFileIntact);
    for (const file of parts) {
      rmSync(`${file}.neu`, { force: true });
      copyDurably(join(source, basename(file)), `${file}.neu`);
    }
    moveAside(folder, parts, now);
    for (const file of parts) renameSync(`${file}.neu`, file);
    leaveRestoreNote(folder, { backup: name, at: now.toISOString() });
    syncFolder(folder);
  } finally {
    lock.release();
  }
}

function moveAside(folder: string, parts: readonly string[], now: Date): void {
  const aside = join(vaultFiles(folder).aside, now.toISOString().replaceAll(':', '-'));
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  const withLogs = parts.flatMap((file) => [file, `${file}-wal`, `${file}-shm`]);
  for (const file of withLogs.filter((path) => existsSync(path)))
    renameSync(file, join(aside, basename(file)));
}
