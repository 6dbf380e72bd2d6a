import type Database from '@signalapp/sqlcipher';
import type { Statement } from '@signalapp/sqlcipher';

interface Kept {
  readonly statement: Statement;
  /** When it was asked last, in calls of the cache. */
  asked: number;
}

/**
 * Prepared statements by text, least recently used first out. The binding has a cache of its own, but that one
 * never evicts, and knex writes a different text for each number of values.
 */
export class StatementCache {
  readonly #database: Database;
  readonly #limit: number;
  readonly #kept = new Map<string, Kept>();
  #calls = 0;

  constructor(database: Database, limit: number) {
    this.#database = database;
    this.#limit = limit;
  }

  get size(): number {
    return this.#kept.size;
  }

  statement(sql: string): Statement {
    this.#calls += 1;
    const known = this.#kept.get(sql);
    if (known !== undefined) {
      // A note is cheaper than moving the entry to the end of the map, and most calls end here.
      known.asked = this.#calls;
      return known.statement;
    }
    const statement = this.#database.prepare(sql, { persistent: true });
    this.#kept.set(sql, { statement, asked: this.#calls });
    if (this.#kept.size > this.#limit) this.#evictOldest();
    return statement;
  }

  clear(): void {
    for (const { statement } of this.#kept.values()) statement.close();
    this.#kept.clear();
  }

  #evictOldest(): void {
    const [oldest] = [...this.#kept].reduce((one, other) => (other[1].asked < one[1].asked ? other : one));
    this.#kept.get(oldest)?.statement.close();
    this.#kept.delete(oldest);
  }
}
