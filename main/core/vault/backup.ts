import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyDurably, replaceFile, syncFolder } from './durable-file.ts';
import { vaultFiles } from './folder.ts';
import { decodeKeyFile } from './key-file.ts';
import { isIntact } from './key-file-store.ts';

export interface Backup {
  /** folder name below `sicherungen`, made of its time */
  name: string;
  createdAt: string;
}

/** The newest two, and the newest of each of the last five days: many locks on one day must not push out the day before. */
const keptNewest = 2;
const keptDays = 5;
export const backupName = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)$/;

/** Complete backups, newest first. */
export function listBackups(folder: string): Backup[] {
  const { backups } = vaultFiles(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => backupName.test(name) && isComplete(join(backups, name)))
    .sort()
    .reverse()
    .map((name) => ({ name, createdAt: name.replace(backupName, '$1T$2:$3:$4') }));
}

/**
 * Copies key file, databases and marker of a vault that nobody has open, and lets the oldest backups go. Databases are
 * copied while closed: closing a copied file in this process would drop the locks of an open database.
 *
 * @returns undefined when a write-ahead log was left behind: its commits would be missing in the copy
 */
export function createBackup(folder: string, now: Date): Backup | undefined {
  const files = vaultFiles(folder);
  if ([files.cases, files.audit].some((file) => sizeOf(`${file}-wal`) > 0)) return undefined;
  const name = now.toISOString().replaceAll(':', '-');
  const unfinished = join(files.backups, `${name}.neu`);
  const target = join(files.backups, name);
  mkdirSync(files.backups, { recursive: true, mode: 0o700 });
  rmSync(unfinished, { recursive: true, force: true });
  if (existsSync(target)) return undefined;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    for (const file of partsOf(folder)) copyDurably(file, join(unfinished, basename(file)));
    syncFolder(unfinished);
    renameSync(unfinished, target);
    syncFolder(files.backups);
  } catch (thrown) {
    rmSync(unfinished, { recursive: true, force: true });
    throw thrown;
  }
  for (const old of surplus(listBackups(folder)))
    rmSync(join(files.backups, old.name), { recursive: true, force: true });
  return { name, createdAt: now.toISOString() };
}

function surplus(newestFirst: readonly Backup[]): Backup[] {
  const dayOf = ({ name }: Backup) => name.slice(0, 10);
  const days = [...new Set(newestFirst.map(dayOf))].slice(0, keptDays);
  const newestOfDay = days.map((day) => newestFirst.find((backup) => dayOf(backup) === day));
  return newestFirst.slice(keptNewest).filter((backup) => !newestOfDay.includes(backup));
}

/**
 * Gives every backup the present key file: a password that was set anew opens them, and the one before no longer does. Their
 * data keys are the same.
 */
export function renewKeysOfBackups(folder: string): void {
  const { keyFile, backups } = vaultFiles(folder);
  const present = readFileSync(keyFile);
  const { vaultId } = decodeKeyFile(present);
  for (const { name } of listBackups(folder)) {
    const kept = join(backups, name, basename(keyFile));
    const bytes = readFileSync(kept);
    if (isIntact(bytes) && decodeKeyFile(bytes).vaultId === vaultId) replaceFile(kept, present);
  }
}

/** The files that a backup consists of. */
export function partsOf(folder: string): string[] {
  const { keyFile, cases, audit, marker } = vaultFiles(folder);
  return [keyFile, cases, audit, marker];
}

/** Whether a backup's folder (an absolute path) has all its parts. */
export function isComplete(backup: string): boolean {
  return partsOf(backup).every((file) => sizeOf(file) > 0);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
