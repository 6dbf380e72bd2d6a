import type Database from '@signalapp/sqlcipher';
import type { Statement } from '@signalapp/sqlcipher';

/**
 * Prepared statements by text, least recently used first out. The binding has a cache of its own, but that one
 * never evicts, and knex writes a different text for each number of values.
 */
export class StatementCache {
  readonly #database: Database;
  readonly #limit: number;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database, limit: number) {
    this.#database = database;
    this.#limit = limit;
  }

  get size(): number {
    return this.#statements.size;
  }

  statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const prepared = this.#database.prepare(sql, { persistent: true });
    this.#statements.set(sql, prepared);
    if (this.#statements.size > this.#limit) this.#evictOldest();
    return prepared;
  }

  clear(): void {
    for (const statement of this.#statements.values()) statement.close();
    this.#statements.clear();
  }

  #evictOldest(): void {
    const oldest = this.#statements.entries().next().value;
    if (oldest === undefined) return;
    this.#statements.delete(oldest[0]);
    oldest[1].close();
  }
}
