import type { Knex } from 'knex';

/** One step of a database's history. Frozen once released: it is run on real data exactly as it stands. */
export interface Migration {
  /** four digits, a dash and words, e.g. `0010-audit-outbox`; the digits become the file's `user_version` */
  readonly name: string;
  /** triggers that are meant to vanish; all others are put back when the step loses them */
  readonly dropsTriggers?: readonly string[];
  up(knex: Knex): Promise<void>;
}

/** Whose file it is (SQLite's `application_id`) and the steps in the order in which they are run. */
export interface MigrationList {
  readonly applicationId: number;
  readonly migrations: readonly Migration[];
}
