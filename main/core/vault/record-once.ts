import type { AuditReport } from '../../../domain/audit/event.ts';
import { SealingSession } from '../audit/sealing.ts';
import { AuditTrail } from '../audit/trail.ts';
import { databaseFormats, migrate, openKnownDatabase } from '../db/migrate.ts';
import { vaultFiles } from './folder.ts';
import type { KeyFile, Slot } from './key-file.ts';
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
  const audit = openKnownDatabase(options, databaseFormats.audit);
  try {
    await migrate(audit, databaseFormats.audit);
    const marker = openMarker(folder, auditKey);
    if (await findStateProblem(marker, { cases: undefined, audit }, keyFile.epoch)) {
      // Moving the marker now would hide that entries are missing.
      marker?.close();
      return;
    }
    const session = await SealingSession.open(keyFile.vaultId, Buffer.from(keyFile.sealingPublicKey, 'hex'));
    const user = { slotId, role };
    const trail = new AuditTrail({
      user,
      session,
      cases: undefined,
      audit,
      marker,
      caseReferenceKey: undefined,
      now,
    });
    await trail.record([report]);
    await trail.close();
    await audit.checkpoint();
    marker?.close();
  } finally {
    await audit.close();
  }
}
