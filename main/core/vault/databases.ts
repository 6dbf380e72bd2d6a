import { existsSync } from 'node:fs';
import type { MigrationList } from '../../../migrations/types.ts';
import type { CaseDatabase } from '../db/connection.ts';
import type { DatabaseErrorCode } from '../db/errors.ts';
import { DatabaseError } from '../db/errors.ts';
import { databaseFormats, isOlderFormat, migrate, openKnownDatabase } from '../db/migrate.ts';
import { listBackups } from './backup.ts';
import { VaultError } from './errors.ts';
import type { DatabaseName } from './folder.ts';
import { databaseNames, vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import type { Keys } from './keys.ts';

export interface OpenDatabases {
  cases: CaseDatabase | undefined;
  audit: CaseDatabase | undefined;
}

/** The histories to bring databases to; another list than the real one stands for an older or newer program. */
export type Formats = Readonly<Record<DatabaseName, MigrationList>>;

/** Which of them this person's keys have opened. */
export const openedNames = (databases: OpenDatabases): DatabaseName[] =>
  databaseNames.filter((name) => databases[name] !== undefined);

const damageCodes: readonly DatabaseErrorCode[] = ['wrong-key-or-damaged', 'damaged', 'foreign-format'];

/**
 * Opens the databases that these keys open: all of them or none.
 *
 * @throws VaultError `database-missing`, `database-damaged` (both with `database` and the names of `backups`),
 * `database-newer`
 */
export async function openDatabases(
  folder: string,
  keyFile: KeyFile,
  keys: Keys,
  formats: Formats = databaseFormats,
): Promise<OpenDatabases> {
  const opened: OpenDatabases = { cases: undefined, audit: undefined };
  try {
    for (const name of ['audit', 'cases'] as const) {
      const key = keys[name];
      if (key) opened[name] = await openOne(folder, keyFile, name, key, formats[name]);
    }
    return opened;
  } catch (thrown) {
    await closeDatabases(opened);
    throw thrown;
  }
}

/** Whether an older version wrote one of the databases, found without opening it. */
export function needsMigration(
  folder: string,
  keyFile: KeyFile,
  keys: Keys,
  formats: Formats = databaseFormats,
): boolean {
  return databaseNames.some((name) => {
    const key = keys[name];
    const file = vaultFiles(folder)[name];
    if (!key || !existsSync(file)) return false;
    const salt = Buffer.from(keyFile.databases[name].salt, 'hex');
    return isOlderFormat({ file, key, salt }, formats[name]);
  });
}

export async function closeDatabases({ cases, audit }: OpenDatabases): Promise<void> {
  await cases?.close();
  await audit?.close();
}

/** Leaves nothing in the write-ahead logs and the statistics for the next session. */
export async function settleDatabases({ cases, audit }: OpenDatabases): Promise<void> {
  for (const database of [cases, audit]) {
    if (!database || database.readOnly) continue;
    await database.knex.raw('PRAGMA optimize');
    await database.checkpoint();
  }
}

/**
 * For a file that is not as it was closed: damage, which a backup mends, or pages that somebody put back, which fit their
 * checksums.
 *
 * @throws VaultError `database-damaged`
 */
export async function requireWholePages(folder: string, databases: OpenDatabases): Promise<void> {
  for (const name of openedNames(databases)) {
    const broken = await databases[name]?.findBrokenPages();
    if (broken?.length !== 0) throw describe(folder, name, new DatabaseError('damaged', broken?.[0] ?? ''));
  }
}

export async function migrateDatabases(
  databases: OpenDatabases,
  formats: Formats = databaseFormats,
): Promise<void> {
  for (const name of ['cases', 'audit'] as const) {
    const database = databases[name];
    if (database) await migrate(database, formats[name]);
  }
}

async function openOne(
  folder: string,
  keyFile: KeyFile,
  name: DatabaseName,
  key: Buffer,
  format: MigrationList,
): Promise<CaseDatabase> {
  const salt = Buffer.from(keyFile.databases[name].salt, 'hex');
  let database: CaseDatabase | undefined;
  try {
    database = openKnownDatabase({ file: vaultFiles(folder)[name], key, salt }, format);
    // Reads through the schema and the table that every unlock needs: damage there shows now and not later.
    await database.knex(name === 'cases' ? 'commit_counter' : 'audit_state').first();
    return database;
  } catch (thrown) {
    await database?.close();
    throw describe(folder, name, thrown);
  }
}

function describe(folder: string, name: DatabaseName, thrown: unknown): unknown {
  if (!(thrown instanceof DatabaseError)) return thrown;
  const detail = {
    database: name,
    cause: thrown.code,
    backups: listBackups(folder).map((backup) => backup.name),
  };
  if (thrown.code === 'missing') return new VaultError('database-missing', detail);
  if (thrown.code === 'newer-version') return new VaultError('database-newer', { database: name });
  if (damageCodes.includes(thrown.code) || thrown.engineCode === 'SQLITE_ERROR') {
    return new VaultError('database-damaged', detail);
  }
  if (thrown.code === 'disk-full') return new VaultError('disk-full', { database: name });
  if (thrown.code === 'no-access') return new VaultError('no-access', { database: name });
  return thrown;
}
