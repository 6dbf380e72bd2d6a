import type { Migration } from '../types.ts';

/**
 * The log: sealed entries in a hash chain, and signed checkpoints over it. `sealed` becomes NULL when an entry
 * expires; its hash stays, so that the chain can still be checked.
 */
export const auditLog: Migration = {
  name: '0010-audit-log',
  async up(knex) {
    await knex.raw(`
      CREATE TABLE audit_entry (
        position INTEGER PRIMARY KEY CHECK (position >= 1),
        session_id TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        recorded_at TEXT NOT NULL,
        sealed BLOB,
        sealed_hash BLOB NOT NULL CHECK (length(sealed_hash) = 32),
        chain_hash BLOB NOT NULL CHECK (length(chain_hash) = 32),
        UNIQUE (session_id, sequence)
      ) STRICT`);
    await knex.raw('CREATE INDEX audit_entry_recorded_at ON audit_entry (recorded_at)');
    await knex.raw(`
      CREATE TABLE audit_checkpoint (
        sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
        body TEXT NOT NULL,
        signature BLOB NOT NULL CHECK (length(signature) = 64)
      ) STRICT`);
    await knex.raw(`
      CREATE TABLE audit_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        epoch INTEGER NOT NULL CHECK (epoch >= 1)
      ) STRICT`);
    await knex.raw('INSERT INTO audit_state (id, epoch) VALUES (1, 1)');
  },
};
