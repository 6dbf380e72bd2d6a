import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskAt } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, type Office } from './office.ts';

const newOffice = officeForEachTest();

/** An office whose vault was locked once in order, so that it has a backup. */
async function officeWithBackup() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  await anna.leave();
  return { office, slotId: anna.slotId };
}

const atTheDoor = (office: Office) => deskAt(office.core());
const newestBackup = async (desk: ReturnType<typeof atTheDoor>) =>
  (await desk.call('vault.status', {})).backups.at(-1)?.name ?? '';

it('a backup never takes the place of a vault that opens', async () => {
  const { office } = await officeWithBackup();
  const before = readFileSync(join(office.vault, 'faelle.sqlite'));
  const door = atTheDoor(office);
  const name = await newestBackup(door);
  expect(name).not.toBe('');
  expect(await door.ask('vault.restoreBackup', { name })).toMatchObject({ error: { code: 'not-allowed' } });
  expect(readFileSync(join(office.vault, 'faelle.sqlite'))).toEqual(before);
});

it('a backup takes the place of a damaged database once somebody has proved who they are', async () => {
  const { office, slotId } = await officeWithBackup();
  const file = join(office.vault, 'faelle.sqlite');
  writeFileSync(file, Buffer.alloc(readFileSync(file).length, 7));
  const door = atTheDoor(office);
  const name = await newestBackup(door);
  expect(await door.ask('vault.restoreBackup', { name })).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await door.ask('vault.unlock', { slotId, password: 'geraten und geraten' })).toMatchObject({
    error: { code: 'wrong-password' },
  });
  expect(await door.ask('vault.restoreBackup', { name })).toMatchObject({ error: { code: 'not-allowed' } });
  const password = staff.anna.password;
  expect(await door.ask('vault.unlock', { slotId, password })).toMatchObject({
    error: { code: 'database-damaged' },
  });
  await door.call('vault.restoreBackup', { name });
  expect(await door.ask('vault.unlock', { slotId, password })).toMatchObject({ ok: true });
});

it('a folder in which the program may not write is named as that, not as a file that is read-only', async () => {
  const { office, slotId } = await officeWithBackup();
  // Rights stop nobody who runs the tests as root: a folder lies where a file should be.
  const lock = join(office.vault, 'sperre.sqlite');
  rmSync(lock);
  mkdirSync(lock);
  const door = atTheDoor(office);
  const password = staff.anna.password;
  expect(await door.ask('vault.unlock', { slotId, password })).toMatchObject({
    error: { code: 'no-access' },
  });
  rmSync(lock, { recursive: true });
  expect(await door.ask('vault.unlock', { slotId, password })).toMatchObject({ ok: true });
});

it('a key file that is missing is told as that, and is no place for a new vault', async () => {
  const { office } = await officeWithBackup();
  const { state } = await atTheDoor(office).call('vault.status', {});
  expect(state).toBe('locked');
  rmSync(join(office.vault, 'vault.json'));
  const door = atTheDoor(office);
  expect((await door.call('vault.status', {})).state).toBe('key-file-damaged');
  await door.call('vault.restoreBackup', { name: await newestBackup(door) });
  expect((await door.call('vault.status', {})).state).toBe('locked');
});
