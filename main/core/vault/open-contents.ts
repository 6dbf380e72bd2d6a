import type { AuditReport } from '../../../domain/audit/event.ts';
import { SealingSession } from '../audit/sealing.ts';
import { AuditTrail } from '../audit/trail.ts';
import { createBackup } from './backup.ts';
import type { Formats, OpenDatabases } from './databases.ts';
import {
  closeDatabases,
  migrateDatabases,
  needsMigration,
  openDatabases,
  openedNames,
  requireWholePages,
} from './databases.ts';
import type { KeyFile } from './key-file.ts';
import type { Keys } from './keys.ts';
import type { Marker, PageSeals } from './marker.ts';
import { deriveKey } from './primitives.ts';
import { isBroken } from './page-seals.ts';
import type { RestoreNote } from './restore-note.ts';
import { forgetRestoreNote, readRestoreNote } from './restore-note.ts';
import type { User } from './signer.ts';
import type { ReadOnlyReason } from './stored-state.ts';
import { acceptStoredState, findStateProblem, keepLogs, openMarker, storeEpoch } from './stored-state.ts';

export interface ContentsOptions {
  folder: string;
  keyFile: KeyFile;
  user: User;
  keys: Keys;
  now: () => Date;
  /** Of the files as they lay there before anything was opened. */
  seals: Promise<PageSeals>;
  acceptStoredState?: boolean;
  formats?: Formats;
}

/** What lies behind the keys of an opened slot. */
export interface Contents {
  keyFile: KeyFile;
  databases: OpenDatabases;
  marker: Marker | undefined;
  trail: AuditTrail | undefined;
  readOnly: ReadOnlyReason | undefined;
  restoredFrom: RestoreNote | undefined;
}

/** Opens databases (backed up first if they are to be migrated), marker and audit trail; on any failure all that was opened is closed again. */
export async function openContents(options: ContentsOptions): Promise<Contents> {
  const { folder, keyFile, keys, formats, now } = options;
  const seals = await options.seals;
  if (needsMigration(folder, keyFile, keys, formats)) createBackup(folder, now());
  const contents: Contents = {
    keyFile,
    databases: await openDatabases(folder, keyFile, keys, formats),
    marker: undefined,
    trail: undefined,
    readOnly: undefined,
    restoredFrom: undefined,
  };
  if (!keys.audit) return contents;
  try {
    contents.marker = openMarker(folder, keys.audit);
    const pagesChanged = isBroken(contents.marker?.seals, seals, openedNames(contents.databases));
    if (pagesChanged) await requireWholePages(folder, contents.databases);
    const { marker, databases } = contents;
    const problem = await findStateProblem(marker, databases, keyFile.epoch, pagesChanged);
    if (problem && !options.acceptStoredState) await freeze(options, contents, problem);
    else await makeReady(options, contents, problem);
    return contents;
  } catch (thrown) {
    await contents.trail?.close().catch(() => undefined);
    await closeDatabases(contents.databases);
    contents.marker?.close();
    throw thrown;
  }
}

async function freeze(
  { folder, now }: ContentsOptions,
  contents: Contents,
  problem: ReadOnlyReason,
): Promise<void> {
  keepLogs(folder, now());
  for (const database of [contents.databases.cases, contents.databases.audit]) await database?.freeze();
  contents.readOnly = problem;
}

async function makeReady(
  options: ContentsOptions,
  contents: Contents,
  accepted: ReadOnlyReason | undefined,
): Promise<void> {
  const { folder, keys, formats } = options;
  const { databases } = contents;
  if (accepted) {
    Object.assign(
      contents,
      await acceptStoredState(folder, contents.keyFile, keys, databases, contents.marker),
    );
  }
  contents.marker?.unseal(openedNames(databases));
  await migrateDatabases(databases, formats);
  await storeEpoch(databases, contents.keyFile.epoch);
  contents.trail = await openTrail(options, contents);
  await contents.trail.drain();
  contents.restoredFrom = readRestoreNote(folder);
  const reports = whatHappened(accepted, contents.restoredFrom);
  if (reports.length > 0) await contents.trail.record(reports);
  forgetRestoreNote(folder);
}

async function openTrail({ user, keys, now }: ContentsOptions, contents: Contents): Promise<AuditTrail> {
  const { keyFile, databases, marker } = contents;
  if (!databases.audit) throw new Error('only a session with the audit key records');
  return new AuditTrail({
    user,
    session: await SealingSession.open(keyFile.vaultId, Buffer.from(keyFile.sealingPublicKey, 'hex')),
    cases: databases.cases,
    audit: databases.audit,
    marker,
    caseReferenceKey: keys.cases && deriveKey(keys.cases, 'case-reference'),
    now,
  });
}

/** What nobody could record when it happened, because no key was open. */
function whatHappened(
  accepted: ReadOnlyReason | undefined,
  restored: RestoreNote | undefined,
): AuditReport[] {
  const reports: AuditReport[] = [];
  if (accepted) {
    const missing = accepted.missing === undefined ? {} : { missing: accepted.missing };
    reports.push({ event: 'vault.stateAccepted', detail: { reason: accepted.code, ...missing } });
  }
  if (restored) reports.push({ event: 'vault.restored', detail: { ...restored } });
  return reports;
}
