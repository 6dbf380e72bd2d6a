import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readChainHash, readHead } from '../audit/log.ts';
import type { OpenDatabases } from './databases.ts';
import { VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import { sealKeyFile } from './key-file.ts';
import { writeKeyFile } from './key-file-store.ts';
import type { Keys } from './keys.ts';
import { Marker } from './marker.ts';
import { deriveKey, zero } from './primitives.ts';

/**
 * Why a vault opens for reading only: what lies on the disk is older than what this program had acknowledged, or
 * nobody can tell. `missing` counts what is known to be lost.
 */
export interface ReadOnlyReason {
  code:
    | 'commits-lost'
    | 'audit-shortened'
    | 'audit-rewritten'
    | 'marker-missing'
    | 'marker-damaged'
    | 'key-file-older'
    | 'pages-changed';
  missing?: number;
}

/** The marker's MAC key: everybody who writes entries has the audit key. */
export function markerKey(auditKey: Buffer): Buffer {
  return deriveKey(auditKey, 'marker');
}

/** Opens the marker; undefined when the file is gone. */
export function openMarker(folder: string, auditKey: Buffer): Marker | undefined {
  const key = markerKey(auditKey);
  const { marker } = vaultFiles(folder);
  if (existsSync(marker)) return Marker.open(marker, key);
  zero(key);
  return undefined;
}

/**
 * Compares marker, databases and key file. Flipped or cut write-ahead logs, replayed files and replayed pages show here only.
 *
 * @param pagesChanged whether a file is not as it was closed (`isBroken`)
 */
export async function findStateProblem(
  marker: Marker | undefined,
  databases: OpenDatabases,
  keyFileEpoch: number,
  pagesChanged: boolean,
): Promise<ReadOnlyReason | undefined> {
  if (!marker) return { code: 'marker-missing' };
  if (!marker.state) return { code: 'marker-damaged' };
  const { commits, auditCount, auditHead } = marker.state;
  // All columns: a database of an older version knows less.
  const counter = await databases.cases?.knex('commit_counter').first();
  const seenByLog = (await databases.audit?.knex('audit_state').first())?.commits ?? 0;
  const expected = Math.max(commits, seenByLog);
  if (databases.cases && (counter?.commits ?? 0) < expected) {
    return { code: 'commits-lost', missing: expected - (counter?.commits ?? 0) };
  }
  if (databases.audit) {
    const { count } = await readHead(databases.audit.knex);
    const longest = Math.max(auditCount, counter?.log_entries ?? 0);
    if (count < longest) return { code: 'audit-shortened', missing: longest - count };
    const hash = await readChainHash(databases.audit.knex, auditCount);
    if (!hash?.equals(auditHead)) return { code: 'audit-rewritten' };
  }
  const newest = await newestEpoch(databases);
  if (newest > keyFileEpoch) return { code: 'key-file-older', missing: newest - keyFileEpoch };
  return pagesChanged ? { code: 'pages-changed' } : undefined;
}

/**
 * Goes on from what lies on the disk: marker and epoch are set to it. A part of the marker whose database this person
 * can't open stays as it was.
 */
export async function acceptStoredState(
  folder: string,
  keyFile: KeyFile,
  keys: Keys,
  databases: OpenDatabases,
  marker: Marker | undefined,
): Promise<{ keyFile: KeyFile; marker: Marker }> {
  if (!keys.audit || !keys.integrity || !databases.audit) throw new VaultError('not-allowed');
  const counter = await databases.cases?.knex('commit_counter').first('commits');
  const { count, hash } = await readHead(databases.audit.knex);
  const commits = counter?.commits ?? marker?.state?.commits ?? 0;
  await forgetWhatWasSeen(databases, commits, count);
  const seals = marker?.seals;
  marker?.close();
  const state = { commits, auditCount: count, auditHead: hash };
  const fresh = Marker.create(vaultFiles(folder).marker, markerKey(keys.audit), state, seals);
  const newest = await newestEpoch(databases);
  if (newest <= keyFile.epoch) return { keyFile, marker: fresh };
  const { integrity: _replaced, ...body } = keyFile;
  const raised = sealKeyFile({ ...body, epoch: newest + 1 }, keys.integrity);
  writeKeyFile(folder, raised);
  return { keyFile: raised, marker: fresh };
}

/** Each database now takes the other for what it is. A part that this person can't open stays as it was. */
async function forgetWhatWasSeen(
  { cases, audit }: OpenDatabases,
  commits: number,
  count: number,
): Promise<void> {
  const state = await audit?.knex('audit_state').first();
  if (cases && state?.commits !== undefined) await audit?.knex('audit_state').update({ commits });
  const counter = await cases?.knex('commit_counter').first();
  if (counter?.log_entries !== undefined) await cases?.knex('commit_counter').update({ log_entries: count });
}

/** The highest epoch that a database has seen. */
export async function newestEpoch({ cases, audit }: OpenDatabases): Promise<number> {
  const inCases = await cases?.knex('commit_counter').first('epoch');
  const inAudit = await audit?.knex('audit_state').first('epoch');
  return Math.max(inCases?.epoch ?? 0, inAudit?.epoch ?? 0);
}

/** Tells the databases which key file they have been opened with, so that an older one is noticed later. */
export async function storeEpoch({ cases, audit }: OpenDatabases, epoch: number): Promise<void> {
  await cases?.knex('commit_counter').where('epoch', '<', epoch).update({ epoch });
  await audit?.knex('audit_state').where('epoch', '<', epoch).update({ epoch });
}

/** Closing a database empties its write-ahead log: keeps a copy of one in which commits may still be found. */
export function keepLogs(folder: string, now: Date): void {
  const files = vaultFiles(folder);
  const logs = [files.cases, files.audit].map((file) => `${file}-wal`).filter((log) => existsSync(log));
  if (logs.length === 0) return;
  const aside = join(files.aside, now.toISOString().replaceAll(':', '-'));
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const log of logs) copyFileSync(log, join(aside, basename(log)));
}
