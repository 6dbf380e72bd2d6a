import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFormats } from '../../../main/core/db/migrate.ts';
import { createBackup, listBackups } from '../../../main/core/vault/backup.ts';
import { restoreBackup } from '../../../main/core/vault/restore-backup.ts';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import { readVaultStatus } from '../../../main/core/vault/status.ts';
import type { Migration } from '../../../migrations/types.ts';
import { failureOf, flipByte, unlockAs, useVault, vaultCopy, work } from './vault-fixture.ts';

useVault();

const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 10, number, hour));

test('locking makes a backup that opens by itself', async () => {
  const folder = vaultCopy();
  const vault = await unlockAs('caseworker', folder, { now: () => day(21) });
  await work(vault, 'a', 'b');
  const { backup } = await vault.close();
  expect(backup).toEqual({ name: '2026-11-21T12-00-00.000Z', createdAt: '2026-11-21T12:00:00.000Z' });
  const copy = join(vaultFiles(folder).backups, backup?.name ?? '');
  const opened = await unlockAs('caseworker', copy);
  expect(opened.readOnly).toBeUndefined();
  expect(await opened.cases?.knex('commit_counter').first('commits')).toEqual({ commits: 2 });
  expect(await opened.cases?.findDamage()).toEqual([]);
});

test('many locks on one day do not push out the days before', () => {
  const folder = vaultCopy();
  const times = [1, 2, 3, 4, 5, 6]
    .map((number) => day(number))
    .concat([13, 14, 15, 16].map((hour) => day(6, hour)));
  for (const time of times) createBackup(folder, time);
  expect(listBackups(folder).map(({ name }) => name.slice(8, 13))).toEqual([
    '06T16',
    '06T15',
    '05T12',
    '04T12',
    '03T12',
    '02T12',
  ]);
});

test.each(['cases', 'audit'] as const)(
  'a damaged %s database is named with its backups, and nothing opens half',
  async (name) => {
    const folder = vaultCopy();
    await unlockAs('caseworker', folder, { now: () => day(20) }).then((vault) => vault.close());
    flipByte(vaultFiles(folder)[name], 1000);
    const error = await failureOf(() => unlockAs('caseworker', folder));
    expect(error).toMatchObject({ code: 'database-damaged', detail: { database: name } });
    expect(error.detail['backups']).toEqual(['2026-11-20T12-00-00.000Z']);
  },
);

test.each(['cases', 'audit'] as const)(
  'a missing or emptied %s database is not replaced by an empty one',
  async (name) => {
    const folder = vaultCopy();
    const file = vaultFiles(folder)[name];
    truncateSync(file, 0);
    expect(readVaultStatus(folder)).toMatchObject({ state: 'database-missing', missing: [name] });
    expect((await failureOf(() => unlockAs('caseworker', folder))).detail).toMatchObject({ database: name });
    rmSync(file);
    expect((await failureOf(() => unlockAs('caseworker', folder))).code).toBe('database-missing');
    expect(existsSync(file)).toBe(false);
  },
);

test('restoring a backup brings the cases back, keeps the damaged files, and is recorded', async () => {
  const folder = vaultCopy();
  const vault = await unlockAs('caseworker', folder, { now: () => day(20) });
  await work(vault, 'a', 'b');
  await vault.close();
  flipByte(vaultFiles(folder).cases, 1000);
  restoreBackup(folder, '2026-11-20T12-00-00.000Z', day(21));
  const aside = join(vaultFiles(folder).aside, '2026-11-21T12-00-00.000Z');
  expect(readdirSync(aside).sort()).toEqual(['faelle.sqlite', 'protokoll.sqlite', 'stand.bin']);
  const after = await unlockAs('caseworker', folder);
  expect(after.readOnly).toBeUndefined();
  expect(after.restoredFrom).toEqual({ backup: '2026-11-20T12-00-00.000Z', at: '2026-11-21T12:00:00.000Z' });
  expect(await after.cases?.knex('commit_counter').first('commits')).toEqual({ commits: 3 });
  await after.close({ backup: false });
  const officer = await unlockAs('dataprotection', folder);
  expect(officer.restoredFrom).toBeUndefined();
  const { entries } = await officer.auditReader().page({ event: 'vault.restored' }, 0, 5);
  expect(entries).toHaveLength(1);
});

test('an incomplete backup is neither offered nor restored', async () => {
  const folder = vaultCopy();
  const { backups, cases } = vaultFiles(folder);
  const name = '2026-11-20T12-00-00.000Z';
  mkdirSync(join(backups, name), { recursive: true });
  writeFileSync(join(backups, name, 'vault.json'), 'x');
  expect(listBackups(folder)).toEqual([]);
  for (const asked of [name, '../..', 'nichts']) {
    expect((await failureOf(() => restoreBackup(folder, asked, day(21)))).code).toBe('backup-damaged');
  }
  expect(existsSync(cases)).toBe(true);
});

test('no backup is made of files that a crash has left with a log', async () => {
  const folder = vaultCopy();
  writeFileSync(`${vaultFiles(folder).cases}-wal`, 'left over');
  expect(createBackup(folder, day(21))).toBeUndefined();
  expect(listBackups(folder)).toEqual([]);
});

test('an open vault is not restored over', async () => {
  const folder = vaultCopy();
  await unlockAs('caseworker', folder, { now: () => day(20) }).then((vault) => vault.close());
  await unlockAs('caseworker', folder);
  const error = await failureOf(() => restoreBackup(folder, '2026-11-20T12-00-00.000Z', day(21)));
  expect(error.code).toBe('vault-in-use');
});

test('before an update changes the databases, they are backed up as they were', async () => {
  const folder = vaultCopy();
  const newer = newerFormats();
  const vault = await unlockAs('caseworker', folder, { formats: newer, now: () => day(21) });
  expect(await vault.cases?.knex('future').select()).toEqual([]);
  await vault.close({ backup: false });
  expect(listBackups(folder)).toHaveLength(1);
  restoreBackup(folder, listBackups(folder)[0]?.name ?? '', day(22));
  expect((await unlockAs('caseworker', folder)).readOnly).toBeUndefined();
});

test('a vault from a newer version is refused and its databases keep every byte', async () => {
  const folder = vaultCopy();
  const newer = newerFormats();
  await unlockAs('caseworker', folder, { formats: newer }).then((vault) => vault.close({ backup: false }));
  const { cases, audit } = vaultFiles(folder);
  const before = [readFileSync(cases), readFileSync(audit)];
  const error = await failureOf(() => unlockAs('caseworker', folder));
  expect(error).toMatchObject({ code: 'database-newer', detail: { database: 'cases' } });
  expect(readFileSync(cases).equals(before[0] as Buffer)).toBe(true);
  expect(readFileSync(audit).equals(before[1] as Buffer)).toBe(true);
});

/** What a later version of the program would bring. */
function newerFormats() {
  const future: Migration = {
    name: '9000-future',
    up: (knex) => knex.raw('CREATE TABLE future (id INTEGER)'),
  };
  const { cases: known } = databaseFormats;
  return { ...databaseFormats, cases: { ...known, migrations: [...known.migrations, future] } };
}
