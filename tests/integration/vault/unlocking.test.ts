import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roles } from '../../../domain/access/roles.ts';
import { openDatabase } from '../../../main/core/db/connection.ts';
import { delaySeconds } from '../../../main/core/vault/attempts.ts';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import { readKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { openSlot } from '../../../main/core/vault/slot.ts';
import { verifyBytes } from '../../../main/core/vault/signing.ts';
import { readVaultStatus } from '../../../main/core/vault/status.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { failureOf, people, slotOf, unlockAs, useVault, vaultCopy, work } from './vault-fixture.ts';

useVault();

const at = (seconds: number) => () => new Date(Date.UTC(2026, 10, 21, 8) + seconds * 1000);

function guess(folder: string, password: string, now = at(0)) {
  return failureOf(() => unlockVault({ folder, slotId: slotOf(folder, 'teamlead'), password, now }));
}

test('each role opens what its key opens', async () => {
  const expected = {
    caseworker: { cases: true, audit: true, office: false },
    teamlead: { cases: true, audit: true, office: true },
    dataprotection: { cases: false, audit: true, office: false },
    administration: { cases: false, audit: false, office: false },
  };
  const folder = vaultCopy();
  for (const role of roles) {
    const vault = await unlockAs(role, folder);
    expect(vault.user).toEqual({ slotId: slotOf(folder, role), name: people[role].name, role });
    expect(vault.readOnly).toBeUndefined();
    const office = vault.signer.officeKey() !== undefined;
    expect({ cases: vault.cases !== undefined, audit: vault.audit !== undefined, office }).toEqual(
      expected[role],
    );
    await vault.close({ backup: false });
  }
});

test('none of the keys that a data-protection slot holds opens the cases', async () => {
  const folder = vaultCopy();
  const keyFile = readKeyFile(folder);
  const slot = keyFile.slots.find(({ role }) => role === 'dataprotection');
  if (!slot) throw new Error('no slot');
  const keys = await openSlot(keyFile.vaultId, slot, people.dataprotection.password);
  const salts = [keyFile.databases.cases.salt, keyFile.databases.audit.salt];
  const candidates = Object.values(keys).filter((key) => key.length === 32);
  expect(candidates.length).toBeGreaterThanOrEqual(3);
  for (const key of candidates) {
    for (const salt of salts) {
      const options = { file: vaultFiles(folder).cases, key, salt: Buffer.from(salt, 'hex') };
      expect(() => openDatabase(options)).toThrow(/NOTADB/);
    }
  }
});

test('a wrong password opens nothing, is counted, and is told to its owner at the next unlock', async () => {
  const folder = vaultCopy();
  expect((await guess(folder, 'grüner Tee bei Regem')).detail).toEqual({ failures: 1, seconds: 0 });
  expect((await guess(folder, '')).code).toBe('wrong-password');
  const vault = await unlockAs('teamlead', folder, { now: at(60) });
  expect(vault.failedAttempts).toBe(2);
  expect(vault.lastUnlockAt).toBeNull();
  await vault.close({ backup: false });
  const again = await unlockAs('teamlead', folder, { now: at(120) });
  expect(again.failedAttempts).toBe(0);
  expect(again.lastUnlockAt).toBe(at(60)().toISOString());
});

test('the wait grows with each failure, survives a restart, and holds for the right password too', async () => {
  const folder = vaultCopy();
  for (let failure = 1; failure <= 3; failure += 1) await guess(folder, 'falsch');
  const early = await failureOf(() => unlockAs('teamlead', folder, { now: at(2) }));
  expect(early.code).toBe('too-many-attempts');
  expect(early.detail).toEqual({ seconds: 3 });
  expect((await guess(folder, 'falsch', at(5))).detail).toEqual({ failures: 4, seconds: 15 });
  await unlockAs('caseworker', folder, { now: at(6) }).then((vault) => vault.close({ backup: false }));
  await unlockAs('teamlead', folder, { now: at(20) });
});

test('a clock set back lengthens no wait beyond its own length', async () => {
  const folder = vaultCopy();
  for (let failure = 1; failure <= 3; failure += 1) await guess(folder, 'falsch', at(0));
  const error = await failureOf(() => unlockAs('teamlead', folder, { now: at(-10 * 365 * 86_400) }));
  expect(error.detail).toEqual({ seconds: 5 });
});

test('the delays are none for the first three tries and never more than a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map(delaySeconds)).toEqual([0, 0, 0, 5, 15, 30, 60]);
  expect(delaySeconds(1000)).toBe(900);
});

test('a deleted or damaged counter opens nothing', async () => {
  const folder = vaultCopy();
  await guess(folder, 'falsch');
  writeFileSync(vaultFiles(folder).attempts, '{{{');
  expect((await guess(folder, 'falsch')).code).toBe('wrong-password');
  rmSync(vaultFiles(folder).attempts);
  expect((await guess(folder, 'falsch')).code).toBe('wrong-password');
});

test('a password typed with composed or decomposed umlauts is the same', async () => {
  const folder = vaultCopy();
  const slotId = slotOf(folder, 'teamlead');
  const vault = await unlockVault({ folder, slotId, password: people.teamlead.password.normalize('NFD') });
  expect(vault.user.role).toBe('teamlead');
  await vault.close({ backup: false });
});

test('a vault has one writer', async () => {
  const folder = vaultCopy();
  const first = await unlockAs('teamlead', folder);
  expect((await failureOf(() => unlockAs('caseworker', folder))).code).toBe('vault-in-use');
  await first.close({ backup: false });
  await unlockAs('caseworker', folder);
});

test('an unlock that fails lets go of the vault', async () => {
  const folder = vaultCopy();
  await guess(folder, 'falsch');
  await unlockAs('caseworker', folder);
});

test('an empty place stays empty', async () => {
  const folder = temporaryFolder();
  const error = await failureOf(() => unlockVault({ folder, slotId: 'x', password: 'y' }));
  expect(error.code).toBe('vault-missing');
  expect(existsSync(vaultFiles(folder).instanceLock)).toBe(false);
});

test('a second person signs in the first one’s session without taking it over', async () => {
  const folder = vaultCopy();
  const vault = await unlockAs('caseworker', folder);
  const bytes = Buffer.from('the payload manifest’s hash');
  const slotId = slotOf(folder, 'teamlead');
  expect((await failureOf(() => vault.verifyPassword({ slotId, password: 'falsch' }))).code).toBe(
    'wrong-password',
  );
  const second = await vault.verifyPassword({ slotId, password: people.teamlead.password });
  expect(second).toMatchObject({ slotId, role: 'teamlead', name: 'Tomas Teuber' });
  const signature = second.sign(bytes);
  expect(vault.verifySignature(slotId, bytes, signature)).toBe(true);
  expect(vault.verifySignature(vault.user.slotId, bytes, signature)).toBe(false);
  expect(second.officeKey()?.fingerprint).toBe(vault.officePublicKey.fingerprint);
  second.dispose();
  expect(second.officeKey()?.privateKey.every((byte) => byte === 0)).toBe(true);
  expect(vault.user.role).toBe('caseworker');
  const own = vault.signer.sign(bytes);
  const [key] = vault.verifyingKeys(vault.user.slotId);
  expect(key && verifyBytes(key, bytes, own)).toBe(true);
});

test('keys are zeroed when the vault is locked', async () => {
  const folder = vaultCopy();
  const vault = await unlockAs('teamlead', folder);
  const { signer } = vault;
  await vault.close({ backup: false });
  expect(() => signer.sign(Buffer.from('x'))).toThrow();
  expect(signer.officeKey()?.privateKey.every((byte) => byte === 0)).toBe(true);
});

test('closing twice and closing after work loses nothing', async () => {
  const folder = vaultCopy();
  const vault = await unlockAs('caseworker', folder);
  await work(vault, 'a', 'b');
  await vault.close();
  await vault.close();
  const again = await unlockAs('caseworker', folder);
  expect(await again.cases?.knex('commit_counter').first('commits')).toEqual({ commits: 2 });
  expect(readVaultStatus(folder).state).toBe('locked');
});
