import { expect, test } from 'vitest';
import { databaseWith, failureOf } from './database-fixture.ts';

const table = 'CREATE TABLE value (id INTEGER PRIMARY KEY, content)';

async function stored(content: unknown): Promise<{ type: string; content: unknown }> {
  const { knex } = await databaseWith(table);
  await knex('value').insert({ content });
  return knex('value').first('content', { type: knex.raw('typeof(content)') });
}

test('whole numbers are stored as integers, not as reals', async () => {
  expect(await stored(5)).toEqual({ type: 'integer', content: 5 });
  expect(await stored(Number.MAX_SAFE_INTEGER)).toEqual({
    type: 'integer',
    content: Number.MAX_SAFE_INTEGER,
  });
  expect(await stored(-0)).toEqual({ type: 'integer', content: 0 });
  expect(await stored(12n)).toEqual({ type: 'integer', content: 12 });
});

test('fractions, booleans, dates and missing values have one form each', async () => {
  expect(await stored(2.5)).toEqual({ type: 'real', content: 2.5 });
  expect(await stored(true)).toEqual({ type: 'integer', content: 1 });
  expect(await stored(new Date(0))).toEqual({ type: 'text', content: '1970-01-01T00:00:00.000Z' });
  expect(await stored(undefined)).toEqual({ type: 'null', content: null });
});

test('bytes come back as they were', async () => {
  expect(await stored(Buffer.from([0, 255]))).toEqual({ type: 'blob', content: Buffer.from([0, 255]) });
});

test.each([
  ['an empty buffer', Buffer.alloc(0)],
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['an integer beyond 2^53', 2 ** 53],
  ['a big integer beyond 2^53', 2n ** 60n],
  ['a symbol', Symbol('x')],
])('%s is refused instead of being changed silently', async (_name, content) => {
  const { knex } = await databaseWith(table);
  expect(
    (await failureOf(() => knex.raw('INSERT INTO value (content) VALUES (?)', [content as never]))).code,
  ).toBe('value-refused');
  expect(await knex('value').select()).toEqual([]);
});

test('limit and offset stand in the statement as digits and are not bound', async () => {
  const { knex } = await databaseWith(table);
  const { sql, bindings } = knex('value').select('id').limit(10).offset(20).toSQL();
  expect(sql).toMatch(/limit 10 offset 20$/);
  expect(bindings).toEqual([]);
  await knex('value').insert([{ content: 'a' }, { content: 'b' }, { content: 'c' }]);
  expect(await knex('value').orderBy('id').limit(1).offset(1).pluck('content')).toEqual(['b']);
  expect(await knex('value').orderBy('id').offset(2).pluck('content')).toEqual(['c']);
});

test('a limit that is not a count is refused instead of being left out', async () => {
  const { knex } = await databaseWith(table);
  for (const limit of [-1, undefined, 'all'] as never[]) {
    expect((await failureOf(() => knex('value').limit(limit))).code).toBe('value-refused');
  }
  const { sql } = knex('value')
    .limit('1; drop table value' as never)
    .toSQL();
  expect(sql).toMatch(/limit 1$/);
});

test('errors name tables and columns but never quote values', async () => {
  const { knex } = await databaseWith(
    'CREATE TABLE person (name TEXT UNIQUE CHECK (length(name) < 30))',
    'CREATE VIRTUAL TABLE words USING fts5(text)',
  );
  await knex('person').insert({ name: 'Drita Hoxha' });
  const unique = await failureOf(() => knex('person').insert({ name: 'Drita Hoxha' }));
  expect(unique.message).toContain('UNIQUE constraint failed: person.name');
  const check = await failureOf(() => knex('person').insert({ name: 'Drita Hoxha'.repeat(4) }));
  const search = await failureOf(() => knex('words').whereRaw('words MATCH ?', ['"Drita Hoxha']));
  for (const error of [unique, check, search]) {
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toMatch(/Drita|Hoxha/);
  }
  expect(unique.code).toBe('constraint');
});

test('a second statement behind a semicolon is refused', async () => {
  const { knex } = await databaseWith(table);
  await expect(knex.raw('SELECT 1; DELETE FROM value')).rejects.toThrow();
});
