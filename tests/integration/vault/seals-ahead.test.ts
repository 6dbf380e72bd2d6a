import { mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pageSize } from '../../../main/core/db/page-layout.ts';
import { databaseNames, vaultFiles } from '../../../main/core/vault/folder.ts';
import { presentSeals } from '../../../main/core/vault/page-seals.ts';
import { SealsAhead } from '../../../main/core/vault/seals-ahead.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Large beside whatever else this process may read meanwhile. */
const size = 16_384 * pageSize;

function largeFiles(): string {
  const folder = join(temporaryFolder(), 'akte');
  mkdirSync(folder);
  for (const name of databaseNames) {
    writeFileSync(vaultFiles(folder)[name], name);
    truncateSync(vaultFiles(folder)[name], size);
  }
  return folder;
}

/** Until another change would surely carry another time stamp. */
const untilSettled = () => setTimeout(2100);

/** Bytes that this process has read so far, out of memory or from the disk. */
const bytesRead = () => Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

async function readBy(work: () => Promise<unknown>): Promise<number> {
  const before = bytesRead();
  await work();
  return bytesRead() - before;
}

async function begun(folder: string, countsFor?: number): Promise<SealsAhead> {
  const ahead = new SealsAhead(folder, countsFor);
  ahead.begin();
  await ahead.ended();
  return ahead;
}

test('what was read while the password was being typed is not read again at the unlock', async () => {
  const folder = largeFiles();
  await untilSettled();
  const expected = await presentSeals(folder, databaseNames);
  const ahead = await begun(folder);
  expect(await readBy(async () => expect(await ahead.present()).toEqual(expected))).toBeLessThan(size);
});

test('a file that has changed since is read again, even where its date was set back', async () => {
  const folder = largeFiles();
  const { cases } = vaultFiles(folder);
  const date = new Date(2026, 10, 20);
  utimesSync(cases, date, date);
  await untilSettled();
  const ahead = await begun(folder);
  const before = await ahead.present();
  const pages = readFileSync(cases);
  writeFileSync(cases, pages.fill(1, pageSize - 64, pageSize));
  utimesSync(cases, date, date);
  const now = await ahead.present();
  expect(now).toEqual(await presentSeals(folder, databaseNames));
  expect(now.cases).not.toEqual(before.cases);
  expect(now.audit).toEqual(before.audit);
});

test('a file that was changed just before it was read is read again: the next change might carry the same time', async () => {
  const folder = largeFiles();
  const ahead = await begun(folder);
  expect(await readBy(() => ahead.present())).toBeGreaterThan(2 * size);
});

test('what was read long before the password was sent is read again', async () => {
  const folder = largeFiles();
  await untilSettled();
  const ahead = await begun(folder, 0);
  expect(await readBy(() => ahead.present())).toBeGreaterThan(2 * size);
});

test('a write-ahead log that was put beside a file since takes its seal away', async () => {
  const folder = largeFiles();
  await untilSettled();
  const ahead = await begun(folder);
  writeFileSync(`${vaultFiles(folder).cases}-wal`, 'older pages');
  expect(Object.keys(await ahead.present())).toEqual(['audit']);
});
