import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { officeForEachTest } from '../core/office.ts';

const newOffice = officeForEachTest();

/** What most machines give new files unless told otherwise: everybody may read. */
let before: number;
beforeEach(() => {
  before = process.umask(0o022);
});
afterEach(() => {
  process.umask(before);
});

/** Everything in a folder that others than its owner may touch. */
const openToOthers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => (statSync(join(folder, name)).mode & 0o077) !== 0,
  );

it.skipIf(process.platform === 'win32')(
  'files of a vault are for their owner alone, backups too',
  async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    expect(readdirSync(office.vault)).toContain('faelle.sqlite-wal');
    expect(openToOthers(office.vault)).toEqual([]);
    await anna.leave();
    expect(readdirSync(join(office.vault, 'sicherungen')).length).toBe(1);
    expect(openToOthers(office.vault)).toEqual([]);
  },
);
