import type { AuditReport } from '../../../domain/audit/event.ts';
import { SealingSession } from '../audit/sealing.ts';
import { AuditTrail } from '../audit/trail.ts';
import { databaseFormats, migrate, openKnownDatabase } from '../db/migrate.ts';
import { vaultFiles } from './folder.ts';
import type { KeyFile, Slot } from './key-file.ts';
import type { Marker } from './marker.ts';
import { isBroken, presentSeals } from './page-seals.ts';
import { findStateProblem, openMarker } from './stored-state.ts';

/** Records an act outside a session (creation, recovery) straight in the log. The caller holds the vault alone. */
export async function recordOnce(
  folder: string,
  keyFile: KeyFile,
  auditKey: Buffer,
  { id: slotId, role }: Slot,
  report: AuditReport,
  now: () => Date,
): Promise<void> {
  const salt = Buffer.from(keyFile.databases.audit.salt, 'hex');
  const options = { file: vaultFiles(folder).audit, key: auditKey, salt };
  const present = await presentSeals(folder, ['audit']);
  const audit = openKnownDatabase(options, databaseFormats.audit);
  const databases = { cases: undefined, audit };
  let marker: Marker | undefined;
  try {
    marker = openMarker(folder, auditKey);
    // Moving the marker now would hide that entries are missing.
    const pagesChanged = isBroken(marker?.seals, present, ['audit']);
    if (await findStateProblem(marker, databases, keyFile.epoch, pagesChanged)) return;
    marker?.unseal(['audit']);
    await migrate(audit, databaseFormats.audit);
    const session = await SealingSession.open(keyFile.vaultId, Buffer.from(keyFile.sealingPublicKey, 'hex'));
    const user = { slotId, role };
    const trail = new AuditTrail({
      ...databases,
      user,
      session,
      marker,
      caseReferenceKey: undefined,
      now,
    });
    await trail.record([report]);
    await trail.close();
    await audit.checkpoint();
    await audit.close();
    marker?.seal(await presentSeals(folder, ['audit']));
  } finally {
    await audit.close();
    marker?.close();
  }
}
