import type { MigrationList } from '../types.ts';
import { auditOutbox } from './0010-audit-outbox.ts';

/** The history of `faelle.sqlite`, oldest first. Add at the end, never change what is released. */
export const caseMigrations: MigrationList = {
  applicationId: 0x4b494d43, // "KIMC"
  migrations: [auditOutbox],
};
