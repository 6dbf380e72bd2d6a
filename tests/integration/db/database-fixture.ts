import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { CaseDatabase, OpenOptions } from '../../../main/core/db/connection.ts';
import { openDatabase } from '../../../main/core/db/connection.ts';
import { DatabaseError } from '../../../main/core/db/errors.ts';
import { afterEachTest } from '../../tidy-up.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const opened: CaseDatabase[] = [];

/** Where a new encrypted file goes and its keys. */
export function newFile(): OpenOptions {
  return { file: join(temporaryFolder(), 'test.sqlite'), key: randomBytes(32), salt: randomBytes(16) };
}

export function open(options: OpenOptions): CaseDatabase {
  const database = openDatabase(options);
  opened.push(database);
  return database;
}

/** A new encrypted database with the given tables. */
export async function databaseWith(
  ...statements: string[]
): Promise<CaseDatabase & { options: OpenOptions }> {
  const options = newFile();
  const database = open({ ...options, create: true });
  for (const statement of statements) await database.knex.raw(statement);
  return Object.assign(database, { options });
}

/** The value of a pragma. */
export async function pragma(knex: Knex, name: string): Promise<unknown> {
  const rows = (await knex.raw(`PRAGMA ${name}`)) as Record<string, unknown>[];
  return Object.values(rows[0] ?? {})[0];
}

/** The error that some work ends with; a test fails when the work succeeds. */
export async function failureOf(work: () => unknown): Promise<DatabaseError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof DatabaseError) return thrown;
    throw thrown;
  }
  throw new Error('the work succeeded');
}

afterEachTest(async () => {
  for (const database of opened.splice(0)) await database.close();
});
