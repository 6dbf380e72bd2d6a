import type { MigrationList } from '../types.ts';
import { auditLog } from './0010-audit-log.ts';
import { commitsSeen } from './0210-commits-seen.ts';

/** The history of `protokoll.sqlite`, oldest first. Add at the end, never change what is released. */
export const auditMigrations: MigrationList = {
  applicationId: 0x4b494d41, // "KIMA"
  migrations: [auditLog, commitsSeen],
};
