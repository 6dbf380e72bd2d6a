import 'knex';

// Rows of the tables that storage itself needs, so that knex knows their columns. Tables of the domain have their types
// in the repositories.
declare module 'knex/types/tables.js' {
  interface AuditOutboxRow {
    position: number;
    session_id: string;
    sequence: number;
    recorded_at: string;
    sealed: Buffer;
  }
  interface CommitCounterRow {
    id: 1;
    commits: number;
    epoch: number;
    /** Length of the log when entries were last moved to it; absent before version 0213. */
    log_entries?: number;
  }
  interface AuditEntryRow {
    position: number;
    session_id: string;
    sequence: number;
    recorded_at: string;
    sealed: Buffer | null;
    sealed_hash: Buffer;
    chain_hash: Buffer;
  }
  interface AuditCheckpointRow {
    sequence: number;
    body: string;
    signature: Buffer;
  }
  interface AuditStateRow {
    id: 1;
    epoch: number;
    /** How far the cases had come when entries were last moved here; absent before version 0210. */
    commits?: number;
  }
  interface SchemaRow {
    type: 'table' | 'index' | 'view' | 'trigger';
    name: string;
    tbl_name: string;
    sql: string;
  }
  interface Tables {
    audit_outbox: AuditOutboxRow;
    commit_counter: CommitCounterRow;
    audit_entry: AuditEntryRow;
    audit_checkpoint: AuditCheckpointRow;
    audit_state: AuditStateRow;
    sqlite_schema: SchemaRow;
  }
}
