import type Database from '@signalapp/sqlcipher';
import { boundValues } from './binding.ts';
import { asDatabaseError, DatabaseError, endsTransaction } from './errors.ts';
import { closeRaw } from './raw-database.ts';
import { StatementCache } from './statement-cache.ts';

export interface RunContext {
  lastID: number;
  changes: number;
}

const statementsKept = 300;
const changesSchema = /^\s*(create|alter|drop|pragma|attach|detach|vacuum|reindex|analyze)\b/i;
const begins = /^\s*begin\b/i;
const rollsBack = /^\s*rollback\s*;?\s*$/i;
const commits = /^\s*(commit|end)\b/i;

/**
 * One SQLCipher connection with the rules that SQLite leaves to its callers: after an error that made SQLite roll
 * back by itself, nothing but ROLLBACK is let through. Without that rule the statements behind a swallowed
 * "disk full" would commit one by one.
 */
export class GuardedConnection {
  readonly raw: Database;
  readOnly: boolean;
  readonly #file: string;
  readonly #cache: StatementCache;
  #afterCommit: (() => void)[] = [];
  #closed = false;
  #inTransaction = false;
  #poisonedBy: DatabaseError | undefined;

  constructor(raw: Database, file: string, readOnly: boolean) {
    this.raw = raw;
    this.#file = file;
    this.readOnly = readOnly;
    this.#cache = new StatementCache(raw, statementsKept);
  }

  all(sql: string, bindings?: readonly unknown[]): unknown[] {
    const read = this.#poisonedBy === undefined ? this.#cache.knownRead(sql) : undefined;
    if (read === undefined) return this.#allGuarded(sql, bindings);
    // Most calls: a read that ran before changes neither schema nor transaction, so nothing is looked up in its text.
    try {
      return read.all(boundValues(bindings) as never);
    } catch (thrown) {
      return this.#failed(sql, this.#asOurs(thrown));
    }
  }

  #allGuarded(sql: string, bindings?: readonly unknown[]): unknown[] {
    return this.#guarded(sql, () => {
      if (!changesSchema.test(sql)) return this.#cache.statement(sql).all(boundValues(bindings) as never);
      this.#cache.clear();
      const once = this.raw.prepare(sql, { persistent: false });
      try {
        return once.all(boundValues(bindings) as never);
      } finally {
        once.close();
      }
    });
  }

  run(sql: string, bindings?: readonly unknown[]): RunContext {
    return this.#guarded(sql, () => {
      const { changes, lastInsertRowid } = this.#cache.statement(sql).run(boundValues(bindings) as never);
      return { changes, lastID: lastInsertRowid };
    });
  }

  /** Runs `reached` in the very step in which the open transaction commits, before anything else can follow. */
  afterCommit(reached: () => void): void {
    this.#afterCommit.push(reached);
  }

  /** Safe to call twice: knex closes its pool's connection, and the database its own in any case. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#cache.clear();
    closeRaw(this.raw);
  }

  #guarded<Result>(sql: string, work: () => Result): Result {
    if (this.#poisonedBy !== undefined && !rollsBack.test(sql)) this.#refuse(sql, this.#poisonedBy);
    try {
      const result = work();
      this.#follow(sql);
      return result;
    } catch (thrown) {
      return this.#failed(sql, this.#asOurs(thrown));
    }
  }

  #asOurs(thrown: unknown): DatabaseError {
    const error = asDatabaseError(thrown, { readOnly: this.readOnly });
    error.file ??= this.#file;
    return error;
  }

  #refuse(sql: string, { code, engineCode }: DatabaseError): never {
    // knex asks for no ROLLBACK after a COMMIT that failed.
    if (commits.test(sql)) this.#rollBackQuietly();
    throw new DatabaseError(code, 'the transaction had failed before', engineCode);
  }

  #follow(sql: string): void {
    if (begins.test(sql)) this.#inTransaction = true;
    else if (rollsBack.test(sql)) this.#leaveTransaction();
    else if (commits.test(sql)) {
      const reached = this.#afterCommit;
      this.#leaveTransaction();
      for (const step of reached) step();
    }
  }

  #failed<Result>(sql: string, error: DatabaseError): Result {
    if (rollsBack.test(sql)) {
      // SQLite had rolled back already: what ROLLBACK was asked to reach is reached.
      const wasPoisoned = this.#poisonedBy !== undefined;
      this.#leaveTransaction();
      if (wasPoisoned) return [] as Result;
    } else if (commits.test(sql) && this.#inTransaction) {
      // A failed COMMIT may leave the transaction open, and knex asks for no ROLLBACK after one.
      this.#rollBackQuietly();
    } else if (this.#inTransaction && endsTransaction(error)) {
      this.#poisonedBy = error;
    }
    throw error;
  }

  #rollBackQuietly(): void {
    try {
      this.raw.exec('ROLLBACK');
    } catch {
      // no transaction was left open
    }
    this.#leaveTransaction();
  }

  #leaveTransaction(): void {
    this.#inTransaction = false;
    this.#poisonedBy = undefined;
    this.#afterCommit = [];
  }
}
