import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import { readKeyFile, restorePreviousKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { recover } from '../../../main/core/vault/recover.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import {
  cheapKdf,
  failureOf,
  flipByte,
  people,
  recoveryWords,
  slotOf,
  unlockAs,
  useVault,
  vaultCopy,
  work,
} from './vault-fixture.ts';

useVault();

const newPassword = 'neue Brücke über den Fluss';
const common = { newPassword, kdf: cheapKdf };

test('the words of the head of office give a caseworker a new password, and the old one ends', async () => {
  const folder = vaultCopy();
  const before = await unlockAs('caseworker', folder);
  await work(before, 'case-1');
  const bytes = Buffer.from('signed before');
  const signature = before.signer.sign(bytes);
  await before.close({ backup: false });
  const slotId = slotOf(folder, 'caseworker');
  await recover({ ...common, folder, kind: 'cases', words: recoveryWords().cases, slotId });
  expect((await failureOf(() => unlockAs('caseworker', folder))).code).toBe('wrong-password');
  const vault = await unlockVault({ folder, slotId, password: newPassword });
  expect(vault.readOnly).toBeUndefined();
  expect(vault.epoch).toBe(2);
  expect(await vault.cases?.knex('commit_counter').first()).toMatchObject({ commits: 1, epoch: 2 });
  expect(vault.verifySignature(slotId, bytes, signature), 'what was signed before stays verifiable').toBe(
    true,
  );
  await vault.close({ backup: false });
  const { entries } = await (await unlockAs('dataprotection', folder)).auditReader().page({}, 0, 1);
  expect(entries[0]?.entry).toMatchObject({
    event: 'vault.recovered',
    userSlotId: slotId,
    detail: { envelope: 'cases' },
  });
});

test('the old password opens neither the key file before nor a backup, and the new one does', async () => {
  const folder = vaultCopy();
  const before = await unlockAs('caseworker', folder);
  await work(before, 'case-1');
  const { backup } = await before.close();
  const slotId = slotOf(folder, 'caseworker');
  await recover({ ...common, folder, kind: 'cases', words: recoveryWords().cases, slotId });
  flipByte(vaultFiles(folder).keyFile, 200);
  restorePreviousKeyFile(folder, new Date());
  const places = [folder, join(vaultFiles(folder).backups, backup?.name ?? '')];
  for (const place of places) {
    expect((await failureOf(() => unlockAs('caseworker', place))).code).toBe('wrong-password');
    const vault = await unlockVault({ folder: place, slotId, password: newPassword });
    expect(vault.readOnly).toBeUndefined();
    expect(await vault.cases?.knex('commit_counter').first('commits')).toEqual({ commits: 1 });
    await vault.close({ backup: false });
  }
});

test('a recovered team lead signs for the office again', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'teamlead');
  await recover({ ...common, folder, kind: 'cases', words: recoveryWords().cases, slotId });
  const vault = await unlockVault({ folder, slotId, password: newPassword });
  expect(vault.signer.officeKey()?.privateKey.length).toBeGreaterThan(1000);
  await vault.close({ backup: false });
});

test('the words of data protection open the log and never the cases', async () => {
  const folder = vaultCopy();
  const words = recoveryWords().audit;
  for (const role of ['caseworker', 'teamlead'] as const) {
    const error = await failureOf(() =>
      recover({ ...common, folder, kind: 'audit', words, slotId: slotOf(folder, role) }),
    );
    expect(error.code).toBe('not-allowed');
  }
  const slotId = slotOf(folder, 'dataprotection');
  await recover({ ...common, folder, kind: 'audit', words, slotId });
  const vault = await unlockVault({ folder, slotId, password: newPassword });
  expect(vault.cases).toBeUndefined();
  expect((await vault.auditReader().page({}, 0, 10)).entries.every(({ entry }) => entry !== null)).toBe(true);
  await vault.close({ backup: false });
});

test('the words of the head of office can’t read the log', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'dataprotection');
  const error = await failureOf(() =>
    recover({ ...common, folder, kind: 'cases', words: recoveryWords().cases, slotId }),
  );
  expect(error.code).toBe('not-allowed');
});

test('wrong words, swapped words and the other envelope’s words change nothing', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'caseworker');
  const before = readFileSync(vaultFiles(folder).keyFile);
  const { cases, audit } = recoveryWords();
  const swapped = [...cases].reverse();
  const mistyped = cases.map((word, index) => (index === 5 ? 'zoo' : word));
  for (const words of [audit, swapped, mistyped, cases.slice(1), [], ['kein', 'wort']]) {
    const error = await failureOf(() => recover({ ...common, folder, kind: 'cases', words, slotId }));
    expect(error.code).toBe('recovery-words-wrong');
  }
  expect(readFileSync(vaultFiles(folder).keyFile)).toEqual(before);
});

test('words may be typed with capitals and spaces around them', async () => {
  const folder = vaultCopy();
  const words = recoveryWords().cases.map((word) => ` ${word.toUpperCase()} `);
  await recover({ ...common, folder, kind: 'cases', words, slotId: slotOf(folder, 'caseworker') });
});

test('an easy password is refused at recovery too', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'caseworker');
  const options = { folder, kind: 'cases' as const, words: recoveryWords().cases, slotId, kdf: cheapKdf };
  expect((await failureOf(() => recover({ ...options, newPassword: 'passwort1234' }))).code).toBe(
    'password-refused',
  );
  await unlockAs('caseworker', folder);
});

test('recovery works while a database is damaged, and unlocking then says which', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'caseworker');
  flipByte(vaultFiles(folder).cases, 2000);
  await recover({ ...common, folder, kind: 'cases', words: recoveryWords().cases, slotId });
  expect(readKeyFile(folder).epoch).toBe(2);
  const error = await failureOf(() => unlockVault({ folder, slotId, password: newPassword }));
  expect(error).toMatchObject({ code: 'database-damaged', detail: { database: 'cases' } });
  expect(people.caseworker.password).not.toBe(newPassword);
});
