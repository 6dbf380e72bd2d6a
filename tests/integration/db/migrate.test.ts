import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  databaseFormats,
  migrate,
  openKnownDatabase,
  refuseUnknownFormat,
} from '../../../main/core/db/migrate.ts';
import type { Migration, MigrationList } from '../../../migrations/types.ts';
import { databaseWith, failureOf, newFile, open, pragma } from './database-fixture.ts';

const list = (...migrations: Migration[]): MigrationList => ({ applicationId: 0x7465_7374, migrations });
const step = (name: string, up: Migration['up'], more: Partial<Migration> = {}): Migration => ({
  name,
  up,
  ...more,
});

const start = step('0010-start', async (knex) => {
  await knex.raw('CREATE TABLE family (id INTEGER PRIMARY KEY, name TEXT, old TEXT)');
  await knex.raw(
    'CREATE TABLE child (id INTEGER PRIMARY KEY, family INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE)',
  );
  await knex.raw('CREATE TABLE log (text TEXT)');
  await knex.raw("CREATE TRIGGER named AFTER UPDATE ON family BEGIN INSERT INTO log VALUES ('renamed'); END");
});

async function migrated(...steps: Migration[]) {
  const options = newFile();
  const database = open({ ...options, create: true });
  await migrate(database, list(...steps));
  return { ...database, database, knex: database.knex, options };
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('every step runs once, in order, and the file says how far it has come', async () => {
  const { database, knex } = await migrated(start);
  const second = step('0020-more', (db) => db.raw('CREATE TABLE more (id INTEGER)'));
  expect(await migrate(database, list(start, second))).toEqual(['0020-more']);
  expect(await migrate(database, list(start, second))).toEqual([]);
  expect(await pragma(knex, 'user_version')).toBe(20);
  expect(await pragma(knex, 'application_id')).toBe(0x7465_7374);
});

test('rebuilding a parent table does not empty the tables below it', async () => {
  const { database, knex } = await migrated(start);
  await knex('family').insert({ id: 1, name: 'P.' });
  await knex('child').insert([{ family: 1 }, { family: 1 }]);
  const drop = step('0020-drop', (db) => db.schema.alterTable('family', (table) => table.dropColumn('old')));
  await migrate(database, list(start, drop));
  expect(await knex('child').pluck('family')).toEqual([1, 1]);
  expect(await pragma(knex, 'foreign_keys')).toBe(1);
});

test('triggers that a rebuilt table has lost are put back', async () => {
  const { database, knex } = await migrated(start);
  await knex('family').insert({ id: 1, name: 'P.' });
  const alter = step('0020-alter', (db) =>
    db.schema.alterTable('family', (table) => table.string('name').notNullable().defaultTo('?').alter()),
  );
  await migrate(database, list(start, alter));
  await knex('family').update({ name: 'Q.' });
  expect(await knex('log').pluck('text')).toEqual(['renamed']);
});

test('a trigger that a step means to drop stays dropped', async () => {
  const { database, knex } = await migrated(start);
  const without = step('0020-without', (db) => db.raw('DROP TRIGGER named'), { dropsTriggers: ['named'] });
  await migrate(database, list(start, without));
  expect(await knex('sqlite_schema').where({ type: 'trigger' }).pluck('name')).toEqual([]);
});

test('a step that leaves children without their parent is taken back', async () => {
  const { database, knex } = await migrated(start);
  await knex('family').insert({ id: 1 });
  await knex('child').insert({ family: 1 });
  const careless = step('0020-careless', (db) => db('family').delete());
  const error = await failureOf(() => migrate(database, list(start, careless)));
  expect(error.code).toBe('migration-failed');
  expect(await knex('family').pluck('id')).toEqual([1]);
  expect(await pragma(knex, 'user_version')).toBe(10);
});

test('a step that fails half-way leaves the database as it was', async () => {
  const { database, knex } = await migrated(start);
  const broken = step('0020-broken', async (db) => {
    await db.raw('CREATE TABLE half (id INTEGER)');
    await db.raw('INSERT INTO nowhere VALUES (1)');
  });
  await expect(migrate(database, list(start, broken))).rejects.toThrow(/no such table: nowhere/);
  expect(await knex('sqlite_schema').where({ name: 'half' }).select()).toEqual([]);
});

test('steps out of order or without a number are refused before anything runs', async () => {
  const { database, options } = await migrated(start);
  await database.close();
  const later = step('0005-late', async () => undefined);
  expect((await failureOf(() => refuseUnknownFormat(options, list(start, later)))).code).toBe(
    'migration-failed',
  );
  const unnamed = step('later', async () => undefined);
  expect((await failureOf(() => refuseUnknownFormat(options, list(unnamed)))).code).toBe('migration-failed');
});

test('a database from a newer version is refused and not one of its bytes changes', async () => {
  const future = step('0900-future', (db) => db.raw('CREATE TABLE future (id INTEGER)'));
  const { database, options } = await migrated(start, future);
  await database.close();
  const before = digest(options.file);
  expect((await failureOf(() => openKnownDatabase(options, list(start)))).code).toBe('newer-version');
  expect(digest(options.file)).toBe(before);
  expect(existsSync(`${options.file}-wal`)).toBe(false);
});

test('a newer version is recognised even while it only stands in the write-ahead log', async () => {
  const { database, knex, options } = await migrated(start);
  await knex.raw('PRAGMA user_version = 900');
  // What a crash leaves: the file as it was, the newer number in the log.
  const copy = { ...options, file: `${options.file}.copy` };
  copyFileSync(options.file, copy.file);
  copyFileSync(`${options.file}-wal`, `${copy.file}-wal`);
  await database.close();
  const before = [digest(copy.file), digest(`${copy.file}-wal`)];
  expect((await failureOf(() => openKnownDatabase(copy, list(start)))).code).toBe('newer-version');
  expect([digest(copy.file), digest(`${copy.file}-wal`)]).toEqual(before);
});

test('a database of another kind is refused', async () => {
  const { database, options } = await migrated(start);
  await database.close();
  expect((await failureOf(() => openKnownDatabase(options, databaseFormats.audit))).code).toBe(
    'foreign-format',
  );
});

test('the real histories of both databases run from nothing', async () => {
  for (const format of Object.values(databaseFormats)) {
    const database = await databaseWith();
    expect(await migrate(database, format)).toHaveLength(format.migrations.length);
    expect(await database.findDamage()).toEqual([]);
  }
});
