// knex ships no types for the parts that a dialect extends.
declare module 'knex/lib/dialects/sqlite3/index.js' {
  import type { Knex } from 'knex';
  export default class SqliteClient extends Knex.Client {
    _driver(): unknown;
    _query(connection: unknown, query: object): Promise<object>;
  }
}
declare module 'knex/lib/dialects/sqlite3/query/sqlite-querycompiler.js' {
  export default class SqliteQueryCompiler {
    constructor(client: unknown, builder: unknown, bindings: unknown);
    single: { limit?: unknown; offset?: unknown };
  }
}
declare module 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js' {
  export default class SqliteTransaction {
    constructor(...args: unknown[]);
    query(connection: unknown, sql: string): Promise<unknown>;
  }
}
