import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { deskAt } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest } from './office.ts';

const newOffice = officeForEachTest();

/** Of this process on a file, as the system keeps them. */
function locksOn(file: string): number {
  const { ino } = statSync(file);
  const own = new RegExp(` ${process.pid} \\S+:${ino} `);
  return readFileSync('/proc/locks', 'utf8')
    .split('\n')
    .filter((line) => own.test(line)).length;
}

it('whoever types a password unlocks a file that was read meanwhile', async () => {
  const office = newOffice();
  const { slotId, leave } = await office.sitDown('anna');
  await leave();
  const door = deskAt(office.core());
  await door.call('vault.readAhead', {});
  await door.call('vault.readAhead', {});
  expect(await door.ask('vault.unlock', { slotId, password: 'geraten und geraten' })).toMatchObject({
    error: { code: 'wrong-password' },
  });
  await door.call('vault.readAhead', {});
  const session = await door.call('vault.unlock', { slotId, password: staff.anna.password });
  expect(session.readOnlyReason).toBeNull();
});

it('an open vault keeps its locks: its files are not read beside it', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const file = join(office.vault, 'faelle.sqlite');
  const before = locksOn(file);
  expect(before).toBeGreaterThan(0);
  // Old enough to be read ahead.
  await setTimeout(2100);
  await anna.call('vault.readAhead', {});
  // Longer than so small a file takes to read.
  await setTimeout(300);
  expect(locksOn(file)).toBe(before);
});
