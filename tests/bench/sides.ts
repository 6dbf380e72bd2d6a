import type Database from '@signalapp/sqlcipher';
import type { Statement } from '@signalapp/sqlcipher';
import type { CaseDatabase } from '../../main/core/db/connection.ts';
import { openDatabase } from '../../main/core/db/connection.ts';
import type { Reader } from '../../main/core/repositories/reading.ts';
import { rawConnection, type BenchVault } from './dataset.ts';

export type Bound = string | bigint | null;
/** Runs a prepared statement; the text is its name. */
export type RawRead = (sql: string, values: readonly Bound[]) => Record<string, unknown>[];

/** The same encrypted file twice: through the program's connection, and through statements prepared by hand. */
export interface Sides {
  ours: CaseDatabase;
  raw: Database;
  read: RawRead;
  close: () => Promise<void>;
}

export function openSides(vault: BenchVault): Sides {
  const ours = openDatabase(vault);
  const raw = rawConnection(vault);
  return {
    ours,
    raw,
    read: prepared(raw),
    async close() {
      raw.close();
      await ours.close();
    },
  };
}

function prepared(raw: Database): RawRead {
  const known = new Map<string, Statement>();
  return (sql, values) => {
    let statement = known.get(sql);
    if (statement === undefined) {
      statement = raw.prepare(sql, { persistent: true });
      known.set(sql, statement);
    }
    return statement.all(values as never) as Record<string, unknown>[];
  };
}

export interface Asked {
  sql: string;
  values: Bound[];
}

/**
 * The statements that a repository runs, to be run by hand: the reference then does the same work, without us.
 * One work at a time: whatever the connection is asked meanwhile is taken down too.
 */
export async function statementsOf(reader: Reader, work: (reader: Reader) => unknown): Promise<Asked[]> {
  const seen: Asked[] = [];
  const note = (sql: string, values: readonly unknown[]) =>
    void seen.push({
      sql,
      values: values.map((value) => (typeof value === 'number' ? BigInt(value) : (value as Bound))),
    });
  const onQuery = ({ sql, bindings }: { sql: string; bindings: unknown[] }) => note(sql, bindings);
  reader.knex.on('query', onQuery);
  await work({
    knex: reader.knex,
    all(sql, bindings = []) {
      note(sql, bindings);
      return reader.all(sql, bindings);
    },
  });
  reader.knex.removeListener('query', onQuery);
  return seen;
}

/** Runs statements one after the other, as the repository did. */
export const rawAll = (read: RawRead, asked: readonly Asked[]): unknown =>
  asked.map(({ sql, values }) => read(sql, values));
