import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseWith, failureOf, newFile, open, pragma } from './database-fixture.ts';

const table = 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)';

test('a missing file is not taken for a new database', async () => {
  const options = newFile();
  expect((await failureOf(() => open(options))).code).toBe('missing');
  expect(existsSync(options.file)).toBe(false);
});

test('an empty file is not taken for a new database', async () => {
  const options = newFile();
  writeFileSync(options.file, '');
  expect((await failureOf(() => open(options))).code).toBe('missing');
  expect(statSync(options.file).size).toBe(0);
});

test('creating never touches a file that is already there', async () => {
  const options = newFile();
  writeFileSync(options.file, 'somebody else’s');
  expect((await failureOf(() => open({ ...options, create: true }))).code).toBe('exists');
  expect(readFileSync(options.file, 'utf8')).toBe('somebody else’s');
});

test('a wrong key is refused and not repeated in the error', async () => {
  const { options, close } = await databaseWith(table).then((made) => ({
    options: made.options,
    close: () => made.close(),
  }));
  await close();
  const key = randomBytes(32);
  const error = await failureOf(() => open({ ...options, key }));
  expect(error.code).toBe('wrong-key-or-damaged');
  expect(`${error.message}${error.stack}`).not.toContain(key.toString('hex'));
});

test('the pragmas hold after the first write, synchronous above all', async () => {
  const { knex } = await databaseWith(table);
  await knex('note').insert({ text: 'one' });
  expect(await pragma(knex, 'synchronous')).toBe(2);
  expect(await pragma(knex, 'journal_mode')).toBe('wal');
  expect(await pragma(knex, 'foreign_keys')).toBe(1);
  expect(await pragma(knex, 'cache_size')).toBe(-65536);
  expect(await pragma(knex, 'busy_timeout')).toBe(2000);
  expect(await pragma(knex, 'analysis_limit')).toBe(1000);
});

test('nothing written can be read in the file or its log without the key', async () => {
  const { knex, options } = await databaseWith(table);
  await knex('note').insert({ text: 'Kanarienvogel im Bergwerk' });
  for (const file of [options.file, `${options.file}-wal`]) {
    const bytes = readFileSync(file);
    expect(bytes.includes('Kanarienvogel')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
    expect(bytes.includes(options.key)).toBe(false);
  }
});

/** One in each page, or as many as `KIM_TRIALS` says: 10000 is the long run. */
const flips = process.env['KIM_TRIALS'];

test('a flipped bit in any page is found', { timeout: 3_600_000 }, async () => {
  const made = await databaseWith(table);
  await made.knex.raw(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    INSERT INTO note (text) SELECT hex(randomblob(60)) FROM n`);
  await made.close();
  const { file } = made.options;
  const pages = statSync(file).size / 4096;
  expect(pages).toBeGreaterThan(5);
  const behindTheFirst = (pages - 1) * 4096;
  const places =
    flips === undefined
      ? Array.from({ length: pages - 1 }, (_, page) => page * 4096 + ((page * 997) % 4096))
      : Array.from({ length: Number(flips) }, () => Math.floor(Math.random() * behindTheFirst));
  for (const place of places) {
    const at = 4096 + place;
    const bit = 1 << (place % 8);
    flip(file, at, bit);
    const database = open(made.options);
    expect(
      await database.findDamage().catch((error: unknown) => [String(error)]),
      `bit ${bit} of byte ${at}`,
    ).not.toEqual([]);
    await database.close();
    flip(file, at, bit);
  }
  expect(await open(made.options).findDamage()).toEqual([]);
});

test('a database opened for reading refuses to be written to', async () => {
  const made = await databaseWith(table);
  await made.close();
  const database = open({ ...made.options, readOnly: true });
  expect((await failureOf(() => database.knex('note').insert({ text: 'x' }))).code).toBe('read-only');
  expect(await database.knex('note').select()).toEqual([]);
});

test('a frozen database can be read on but not written to', async () => {
  const database = await databaseWith(table);
  await database.knex('note').insert({ text: 'before' });
  await database.freeze();
  expect(database.readOnly).toBe(true);
  expect((await failureOf(() => database.knex('note').delete())).code).toBe('read-only');
  expect(await database.knex('note').pluck('text')).toEqual(['before']);
});

test('the write-ahead log is empty after a checkpoint', async () => {
  const database = await databaseWith(table);
  await database.knex('note').insert({ text: 'x' });
  expect(statSync(`${database.file}-wal`).size).toBeGreaterThan(0);
  await database.checkpoint();
  expect(statSync(`${database.file}-wal`).size).toBe(0);
});

test('a process that ends while it holds a database whose file is gone ends in peace', () => {
  const script = `
    import { openRaw } from '${join(import.meta.dirname, '../../../main/core/db/raw-database.ts')}';
    import { rmSync } from 'node:fs';
    const file = process.argv.at(-1);
    openRaw(file).exec('PRAGMA journal_mode = WAL; CREATE TABLE note (text TEXT)');
    for (const end of ['', '-wal', '-shm']) rmSync(file + end);`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script, '--', newFile().file], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ status: child.status, stderr: child.stderr }).toEqual({ status: 0, stderr: '' });
});

test('the key must have its full length', async () => {
  const options = { ...newFile(), key: randomBytes(16), create: true };
  expect((await failureOf(() => open(options))).code).toBe('value-refused');
});

function flip(file: string, at: number, bit: number): void {
  const byte = readFileSync(file)[at] ?? 0;
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.from([byte ^ bit]), 0, 1, at);
  closeSync(descriptor);
}
