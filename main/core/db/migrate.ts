import type { Knex } from 'knex';
import { auditMigrations } from '../../../migrations/audit/index.ts';
import { caseMigrations } from '../../../migrations/cases/index.ts';
import type { Migration, MigrationList } from '../../../migrations/types.ts';
import type { CaseDatabase, OpenOptions } from './connection.ts';
import { openDatabase } from './connection.ts';
import { DatabaseError } from './errors.ts';
import { readFormatNumbers } from './page-one.ts';

/** The two databases of a vault and their histories. */
export const databaseFormats = { cases: caseMigrations, audit: auditMigrations } as const;

interface Trigger {
  name: string;
  table: string;
  sql: string;
}

/** The `user_version` that a step leaves behind: the digits of its name. */
export function migrationNumber({ name }: Migration): number {
  const digits = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*$/.exec(name)?.[1];
  if (digits === undefined) throw new DatabaseError('migration-failed', `${name}: not a migration's name`);
  return Number(digits);
}

function newestNumber(list: MigrationList): number {
  const numbers = list.migrations.map(migrationNumber);
  if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) {
    throw new DatabaseError('migration-failed', 'migrations are not listed in rising order');
  }
  return numbers.at(-1) ?? 0;
}

/**
 * Refuses a database of another program (`foreign-format`) or of a newer version of this one (`newer-version`)
 * without opening it, so that not one of its bytes changes.
 */
export function refuseUnknownFormat(options: OpenOptions, list: MigrationList): void {
  const newest = newestNumber(list);
  for (const { applicationId, userVersion } of readFormatNumbers(options.file, options.key, options.salt)) {
    if (userVersion > newest) throw new DatabaseError('newer-version', 'made by a newer version');
    if (applicationId !== list.applicationId && applicationId !== 0) {
      throw new DatabaseError('foreign-format', 'a database of another kind');
    }
  }
}

/** Whether a database lacks steps of this list, found without opening it; false when it can't be read. */
export function isOlderFormat({ file, key, salt }: OpenOptions, list: MigrationList): boolean {
  const versions = readFormatNumbers(file, key, salt).map(({ userVersion }) => userVersion);
  return versions.length > 0 && Math.max(...versions) < newestNumber(list);
}

/** Opens a database after `refuseUnknownFormat`. Steps that it lacks are not run: see `migrate`. */
export function openKnownDatabase(options: OpenOptions, list: MigrationList): CaseDatabase {
  if (!options.create) refuseIfReadable(options, list);
  return openDatabase(options);
}

function refuseIfReadable(options: OpenOptions, list: MigrationList): void {
  try {
    refuseUnknownFormat(options, list);
  } catch (thrown) {
    if (thrown instanceof DatabaseError) throw thrown;
    // The file cannot even be read: opening it says why in our own codes.
  }
}

/** Names of the steps that `migrate` would run. */
export async function pendingMigrations(database: CaseDatabase, list: MigrationList): Promise<string[]> {
  const version = await pragmaNumber(database.knex, 'user_version');
  return list.migrations.filter((step) => migrationNumber(step) > version).map((step) => step.name);
}

/**
 * Runs the missing steps, each in a transaction of its own, and empties the write-ahead log. Foreign keys are off
 * meanwhile (knex rebuilds tables, and dropping a parent would empty its children) and checked before each commit.
 */
export async function migrate(database: CaseDatabase, list: MigrationList): Promise<string[]> {
  const pending = await pendingMigrations(database, list);
  if (pending.length === 0) return [];
  const { knex } = database;
  await knex.raw('PRAGMA foreign_keys = OFF');
  try {
    for (const step of list.migrations.filter(({ name }) => pending.includes(name))) {
      await knex.transaction((transaction) => runStep(transaction, step, list.applicationId));
    }
  } finally {
    await knex.raw('PRAGMA foreign_keys = ON');
  }
  await database.checkpoint();
  return pending;
}

async function runStep(knex: Knex.Transaction, step: Migration, applicationId: number): Promise<void> {
  const before = await triggers(knex);
  await step.up(knex);
  await putBackTriggers(knex, before, step.dropsTriggers ?? []);
  const violations = (await knex.raw('PRAGMA foreign_key_check')) as { table: string }[];
  if (violations.length > 0) {
    const tables = [...new Set(violations.map(({ table }) => table))].join(', ');
    throw new DatabaseError('migration-failed', `${step.name}: rows without their parent in ${tables}`);
  }
  await knex.raw(`PRAGMA application_id = ${applicationId}`);
  await knex.raw(`PRAGMA user_version = ${migrationNumber(step)}`);
}

function triggers(knex: Knex): Promise<Trigger[]> {
  return knex('sqlite_schema').where({ type: 'trigger' }).select('name', 'sql', { table: 'tbl_name' });
}

/** knex's `alterTable().alter()` rebuilds a table and forgets its triggers: full-text search would go stale. */
async function putBackTriggers(knex: Knex, before: Trigger[], dropped: readonly string[]): Promise<void> {
  const present = new Set((await triggers(knex)).map(({ name }) => name));
  const tables: string[] = await knex('sqlite_schema').whereIn('type', ['table', 'view']).pluck('name');
  for (const { name, table, sql } of before) {
    if (!present.has(name) && !dropped.includes(name) && tables.includes(table)) await knex.raw(sql);
  }
}

async function pragmaNumber(knex: Knex, name: 'user_version'): Promise<number> {
  const rows = (await knex.raw(`PRAGMA ${name}`)) as Record<string, number>[];
  return rows[0]?.[name] ?? 0;
}
