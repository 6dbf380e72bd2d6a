import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { AuditReport } from '../../../domain/audit/event.ts';
import { emptyChain } from '../audit/chain.ts';
import { openDatabase } from '../db/connection.ts';
import { databaseFormats, migrate } from '../db/migrate.ts';
import { syncFolder } from './durable-file.ts';
import { asVaultError, VaultError } from './errors.ts';
import { databaseNames, vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import { writeKeyFile } from './key-file-store.ts';
import type { Keys } from './keys.ts';
import { Marker } from './marker.ts';
import { recordOnce } from './record-once.ts';
import { markerKey } from './stored-state.ts';

/**
 * Builds a vault's folder beside its place and renames it: there is never half a vault under its name.
 *
 * @throws VaultError `vault-exists` when the place is not empty, `disk-full`, `disk-failed`, `no-access`
 */
export async function buildVault(
  folder: string,
  keyFile: KeyFile,
  keys: Keys,
  now: () => Date,
): Promise<void> {
  const place = resolve(folder);
  const building = `${place}.neu-${keyFile.vaultId}`;
  try {
    if (existsSync(place) && readdirSync(place).length > 0) throw new VaultError('vault-exists');
    removeUnfinished(place);
    mkdirSync(building, { recursive: true, mode: 0o700 });
    await fill(building, keyFile, keys, now);
    if (existsSync(place)) rmdirSync(place);
    renameSync(building, place);
    syncFolder(dirname(place));
  } catch (thrown) {
    rmSync(building, { recursive: true, force: true });
    throw asVaultError(thrown);
  }
}

/** What a creation that was killed has left; nobody was ever told that it existed. */
function removeUnfinished(place: string): void {
  const parent = dirname(place);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(place)}.neu-`))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

async function fill(folder: string, keyFile: KeyFile, keys: Keys, now: () => Date): Promise<void> {
  const files = vaultFiles(folder);
  for (const name of databaseNames) {
    const key = keys[name];
    if (!key) throw new VaultError('not-allowed');
    const salt = Buffer.from(keyFile.databases[name].salt, 'hex');
    const database = openDatabase({ file: files[name], key, salt, create: true });
    try {
      await migrate(database, databaseFormats[name]);
    } finally {
      await database.close();
    }
  }
  const start = { commits: 0, auditCount: emptyChain.count, auditHead: emptyChain.hash };
  Marker.create(files.marker, markerKey(keys.audit as Buffer), start).close();
  writeKeyFile(folder, keyFile);
  const creator = keyFile.slots.find(({ role }) => role === 'administration') ?? keyFile.slots[0];
  const created: AuditReport = { event: 'vault.created', detail: { slots: keyFile.slots.length } };
  if (creator) await recordOnce(folder, keyFile, keys.audit as Buffer, creator, created, now);
  syncFolder(folder);
}
