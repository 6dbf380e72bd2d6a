import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKey, readPrivateKey, type SecretKeyPacket } from 'openpgp';
import { expect, test } from 'vitest';
import { prepareVault } from '../../../main/core/vault/prepare.ts';
import { readKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { readVaultStatus } from '../../../main/core/vault/status.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  cheapKdf,
  failureOf,
  people,
  recoveryWords,
  unlockAs,
  useVault,
  vaultCopy,
} from './vault-fixture.ts';

useVault();

const oneUser = [{ role: 'teamlead' as const, ...people.teamlead }];

test('nothing exists on the disk before the recovery words were confirmed', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'akte');
  const prepared = await prepareVault({ officeName: 'Musterstadt', users: oneUser, kdf: cheapKdf });
  expect(readdirSync(parent)).toEqual([]);
  expect(readVaultStatus(folder).state).toBe('none');
  await prepared.commit(folder);
  expect(readdirSync(parent)).toEqual(['akte']);
  expect(readVaultStatus(folder)).toMatchObject({ state: 'locked', officeName: 'Musterstadt' });
});

test('a folder with something in it is left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'brief.txt'), 'wichtig');
  const prepared = await prepareVault({ officeName: 'Musterstadt', users: oneUser, kdf: cheapKdf });
  expect((await failureOf(() => prepared.commit(folder))).code).toBe('vault-exists');
  expect(readdirSync(folder)).toEqual(['brief.txt']);
  const empty = join(temporaryFolder(), 'leer');
  mkdirSync(empty);
  await prepared.commit(empty);
  expect(readVaultStatus(empty).state).toBe('locked');
});

test('each slot holds the keys of its role and no others', () => {
  const wrapped = Object.fromEntries(
    readKeyFile(vaultCopy()).slots.map(({ role, wraps }) => [role, Object.keys(wraps).sort()]),
  );
  expect(wrapped).toEqual({
    caseworker: ['audit', 'cases', 'integrity', 'signing'],
    teamlead: ['audit', 'cases', 'integrity', 'office', 'signing'],
    dataprotection: ['audit', 'integrity', 'sealing', 'signing'],
    administration: ['integrity', 'signing'],
  });
});

test('the two envelopes have 24 different words each and open different things', () => {
  const { cases, audit } = recoveryWords();
  expect(cases).toHaveLength(24);
  expect(audit).toHaveLength(24);
  expect(cases).not.toEqual(audit);
  const { recovery } = readKeyFile(vaultCopy());
  expect(Object.keys(recovery.cases.wraps).sort()).toEqual(['audit', 'cases', 'integrity', 'office']);
  expect(Object.keys(recovery.audit.wraps).sort()).toEqual(['audit', 'integrity', 'sealing']);
});

test('the office key is RSA-3072 and its private part lies nowhere in the clear', async () => {
  const folder = vaultCopy();
  const { officePublicKey } = readKeyFile(folder);
  const key = await readKey({ armoredKey: officePublicKey.armored });
  expect(key.getAlgorithmInfo()).toMatchObject({ algorithm: 'rsaEncryptSign', bits: 3072 });
  expect(key.getFingerprint().toUpperCase()).toBe(officePublicKey.fingerprint);
  const teamlead = await unlockAs('teamlead', folder);
  const binaryKey = teamlead.signer.officeKey()?.privateKey ?? Buffer.alloc(0);
  const { keyPacket } = await readPrivateKey({ binaryKey });
  const { d } = (keyPacket as SecretKeyPacket).privateParams as { d: Uint8Array };
  expect(d.length).toBeGreaterThan(300);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).includes(Buffer.from(d)), name).toBe(false);
});

test('a password that is too easy is refused for the person it belongs to', async () => {
  const users = [
    ...oneUser,
    { role: 'caseworker' as const, name: 'Anna Albrecht', password: 'albrecht-1234' },
  ];
  const error = await failureOf(() => prepareVault({ officeName: 'Musterstadt', users, kdf: cheapKdf }));
  expect(error.code).toBe('password-refused');
  expect(error.detail['user']).toBe(1);
  expect(error.detail['problems']).toEqual(['contains-name']);
});

test('the first entry of the log says that the vault was made', async () => {
  const folder = vaultCopy();
  const reader = (await unlockAs('dataprotection', folder)).auditReader();
  const { entries, total } = await reader.page({}, 0, 10);
  expect(total).toBe(1);
  expect(entries[0]?.entry).toMatchObject({ event: 'vault.created', role: 'administration', caseRef: null });
});

test('a prepared vault that is given up leaves nothing', async () => {
  const folder = join(temporaryFolder(), 'akte');
  const prepared = await prepareVault({ officeName: 'Musterstadt', users: oneUser, kdf: cheapKdf });
  prepared.dispose();
  await expect(prepared.commit(folder)).rejects.toThrow();
  expect(existsSync(folder)).toBe(false);
});
