import type Database from '@signalapp/sqlcipher';
import type { Statement } from '@signalapp/sqlcipher';

interface Kept {
  readonly statement: Statement;
  /** Begins with select or with: it changes neither schema nor transaction. */
  readonly reads: boolean;
  /** When it was asked last, in calls of the cache. */
  asked: number;
}

const beginsRead = /^\s*(select|with)\b/i;

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

  /** The statement of a read that was asked before and is kept. */
  knownRead(sql: string): Statement | undefined {
    const known = this.#asked(sql);
    return known?.reads ? known.statement : undefined;
  }

  statement(sql: string): Statement {
    const known = this.#asked(sql);
    if (known !== undefined) return known.statement;
    const statement = this.#database.prepare(sql, { persistent: true });
    this.#kept.set(sql, { statement, reads: beginsRead.test(sql), asked: this.#calls });
    if (this.#kept.size > this.#limit) this.#evictOldest();
    return statement;
  }

  clear(): void {
    for (const { statement } of this.#kept.values()) statement.close();
    this.#kept.clear();
  }

  #asked(sql: string): Kept | undefined {
    const known = this.#kept.get(sql);
    this.#calls += 1;
    // A note is cheaper than moving the entry to the end of the map, and most calls end here.
    if (known !== undefined) known.asked = this.#calls;
    return known;
  }

  #evictOldest(): void {
    const [oldest] = [...this.#kept].reduce((one, other) => (other[1].asked < one[1].asked ? other : one));
    this.#kept.get(oldest)?.statement.close();
    this.#kept.delete(oldest);
  }
}
