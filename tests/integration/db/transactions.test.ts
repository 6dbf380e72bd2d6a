import { expect, test } from 'vitest';
import Database from '@signalapp/sqlcipher';
import { StatementCache } from '../../../main/core/db/statement-cache.ts';
import { databaseWith, failureOf } from './database-fixture.ts';

const table = 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)';

test('a failed transaction leaves nothing behind', async () => {
  const { knex } = await databaseWith(table);
  await expect(
    knex.transaction(async (transaction) => {
      await transaction('note').insert({ text: 'one' });
      throw new Error('thought better of it');
    }),
  ).rejects.toThrow('thought better of it');
  expect(await knex('note').select()).toEqual([]);
});

test('using knex inside a transaction fails instead of waiting for itself for ever', async () => {
  const { knex } = await databaseWith(table);
  const error = await failureOf(() =>
    knex.transaction(async () => {
      await knex('note').insert({ text: 'Drita' });
    }),
  );
  expect(error.code).toBe('busy');
  expect(JSON.stringify(error) + error.message).not.toContain('Drita');
  await knex('note').insert({ text: 'after' });
});

test('when the file is full, statements behind a swallowed error do not commit one by one', async () => {
  const database = await databaseWith(table);
  const { knex } = database;
  await knex.raw('PRAGMA max_page_count = 12');
  const error = await failureOf(() =>
    knex.transaction(async (transaction) => {
      await transaction('note').insert({ text: 'first' });
      await transaction('note')
        .insert({ text: 'x'.repeat(200_000) })
        .catch(() => undefined);
      await transaction('note')
        .insert({ text: 'second' })
        .catch(() => undefined);
    }),
  );
  expect(error.code).toBe('disk-full');
  expect(await knex('note').select()).toEqual([]);
  await knex('note').insert({ text: 'small enough' });
  expect(await knex('note').pluck('text')).toEqual(['small enough']);
});

test('a commit that fails leaves no transaction open', async () => {
  const { knex } = await databaseWith(
    'CREATE TABLE parent (id INTEGER PRIMARY KEY)',
    'CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)',
  );
  const error = await failureOf(() =>
    knex.transaction(async (transaction) => {
      await transaction('child').insert({ parent: 7 });
    }),
  );
  expect(error.code).toBe('constraint');
  expect(await knex('child').select()).toEqual([]);
  await knex.transaction(async (transaction) => {
    await transaction('parent').insert({ id: 7 });
  });
  expect(await knex('parent').pluck('id')).toEqual([7]);
});

test('a statement that failed can be used again', async () => {
  const { knex } = await databaseWith(table);
  await failureOf(() => knex('note').insert({ text: null }));
  await knex('note').insert({ text: 'fine' });
  expect(await knex('note').pluck('text')).toEqual(['fine']);
});

test('transactions that start together wait for each other', async () => {
  const { knex } = await databaseWith(table);
  const add = () =>
    knex.transaction(async (transaction) => {
      const rows = await transaction('note').count({ count: '*' });
      await transaction('note').insert({ text: String(rows[0]?.['count']) });
    });
  await Promise.all(Array.from({ length: 20 }, add));
  expect(await knex('note').orderBy('id').pluck('text')).toEqual(
    Array.from({ length: 20 }, (_, index) => `${index}`),
  );
});

test('a changed table is seen by statements that were prepared before', async () => {
  const { knex } = await databaseWith(table);
  await knex('note').insert({ text: 'old' });
  expect(await knex.raw('SELECT * FROM note')).toEqual([{ id: 1, text: 'old' }]);
  await knex.raw("ALTER TABLE note ADD COLUMN kind TEXT DEFAULT 'letter'");
  expect(await knex.raw('SELECT * FROM note')).toEqual([{ id: 1, text: 'old', kind: 'letter' }]);
});

test('the statement cache keeps the most recently used and no more than its limit', () => {
  const database = new Database();
  const cache = new StatementCache(database, 2);
  const first = cache.statement('SELECT 1');
  cache.statement('SELECT 2');
  expect(cache.statement('SELECT 1')).toBe(first);
  cache.statement('SELECT 3');
  expect(cache.size).toBe(2);
  expect(cache.statement('SELECT 1')).toBe(first);
  cache.clear();
  expect(() => first.all([])).toThrow();
  database.close();
});
