import SqliteTransaction from 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js';
import SqliteClient from 'knex/lib/dialects/sqlite3/index.js';
import SqliteQueryCompiler from 'knex/lib/dialects/sqlite3/query/sqlite-querycompiler.js';
import { DatabaseError } from './errors.ts';
import type { GuardedConnection } from './guarded-connection.ts';

interface KnexQuery {
  sql: string;
  bindings?: readonly unknown[];
  method?: string;
  returning?: unknown;
  response?: unknown;
  context?: unknown;
}

/** LIMIT and OFFSET as digits: a bound `LIMIT ?` is prepared anew at each execution (27 instead of 6 µs). */
class QueryCompiler extends SqliteQueryCompiler {
  limit(): string {
    const { limit, offset } = this.single;
    if (limit === undefined || limit === null) return offset ? 'limit -1' : '';
    return `limit ${inlinedCount(limit)}`;
  }

  offset(): string {
    return this.single.offset ? `offset ${inlinedCount(this.single.offset)}` : '';
  }
}

function inlinedCount(value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new DatabaseError('value-refused', 'limit and offset are whole numbers from 0');
  }
  return String(value);
}

/** There is one writer; taking its lock at the start means no transaction fails half-way for want of it. */
class ImmediateTransaction extends SqliteTransaction {
  begin(connection: unknown): Promise<unknown> {
    return this.query(connection, 'BEGIN IMMEDIATE;');
  }
}

/**
 * knex on `@signalapp/sqlcipher`. The connection is synchronous and there is exactly one (pool of 1), made by
 * `config.connection.open`, which knows key and pragmas. knex copies clients for transactions without running
 * their constructor, so all state lives in the connection.
 */
export class SqlcipherClient extends SqliteClient {
  override _driver(): unknown {
    return {};
  }

  override async acquireRawConnection(): Promise<GuardedConnection> {
    return (this.connectionSettings as { open: () => GuardedConnection }).open();
  }

  override async destroyRawConnection(connection: GuardedConnection): Promise<void> {
    connection.close();
  }

  override async acquireConnection(): Promise<unknown> {
    try {
      return await super.acquireConnection();
    } catch (thrown) {
      if (thrown instanceof DatabaseError) throw thrown;
      // knex would attach the waiting statement's values to its own timeout error
      throw new DatabaseError('busy', 'no connection became free; was knex used inside a transaction?');
    }
  }

  override async _query(connection: unknown, query: object): Promise<object> {
    const asked = query as KnexQuery;
    if (!asked.sql) throw new DatabaseError('statement', 'the statement is empty');
    const guarded = connection as GuardedConnection;
    if (changesRows(asked)) {
      const context = guarded.run(asked.sql, asked.bindings);
      asked.response = [];
      asked.context = context;
    } else {
      asked.response = guarded.all(asked.sql, asked.bindings);
    }
    return asked;
  }

  override queryCompiler(builder: unknown, bindings?: unknown): unknown {
    return new QueryCompiler(this, builder, bindings);
  }

  override transaction(...args: unknown[]): never {
    return new ImmediateTransaction(this, ...args) as never;
  }
}
Object.assign(SqlcipherClient.prototype, { dialect: 'sqlite3', driverName: 'sqlcipher' });

function changesRows({ method, returning }: KnexQuery): boolean {
  if (method === 'insert' || method === 'update') return !returning;
  return method === 'del' || method === 'counter';
}
