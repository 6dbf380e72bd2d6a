import type { Migration } from '../types.ts';

/**
 * What every later change needs: the sealed audit entries that commit together with it, and the counter that is
 * compared with the marker file outside the database.
 */
export const auditOutbox: Migration = {
  name: '0010-audit-outbox',
  async up(knex) {
    await knex.raw(`
      CREATE TABLE audit_outbox (
        position INTEGER PRIMARY KEY,
        session_id TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        recorded_at TEXT NOT NULL,
        sealed BLOB NOT NULL,
        UNIQUE (session_id, sequence)
      ) STRICT`);
    await knex.raw(`
      CREATE TABLE commit_counter (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        commits INTEGER NOT NULL CHECK (commits >= 0),
        epoch INTEGER NOT NULL CHECK (epoch >= 1)
      ) STRICT`);
    await knex.raw('INSERT INTO commit_counter (id, commits, epoch) VALUES (1, 0, 1)');
  },
};
