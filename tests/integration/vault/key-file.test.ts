import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Role } from '../../../domain/access/roles.ts';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import type { KeyFile, Slot } from '../../../main/core/vault/key-file.ts';
import { decodeKeyFile, encodeKeyFile } from '../../../main/core/vault/key-file.ts';
import {
  readKeyFile,
  restorePreviousKeyFile,
  writeKeyFile,
} from '../../../main/core/vault/key-file-store.ts';
import { readVaultStatus } from '../../../main/core/vault/status.ts';
import { failureOf, flipByte, slotOf, unlockAs, useVault, vaultCopy } from './vault-fixture.ts';

useVault();

/** All bits of the file take minutes; every byte with one of its bits takes seconds. */
const allBits = Number(process.env['KIM_TRIALS'] ?? 0) > 0;

test('a flip in every byte of the key file is found', () => {
  const bytes = readFileSync(vaultFiles(vaultCopy()).keyFile);
  expect(decodeKeyFile(bytes).officeName).toBe('Musterstadt');
  const unnoticed: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = allBits ? 0 : at % 8; bit <= (allBits ? 7 : at % 8); bit += 1) {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      if (isAccepted(bytes)) unnoticed.push(`${at}/${bit}`);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    }
  }
  expect(unnoticed).toEqual([]);
});

test('a key file cut at any length is found', () => {
  const bytes = readFileSync(vaultFiles(vaultCopy()).keyFile);
  for (let length = 0; length < bytes.length; length += 97)
    expect(isAccepted(bytes.subarray(0, length))).toBe(false);
  expect(isAccepted(Buffer.concat([bytes, Buffer.from(' ')]))).toBe(false);
});

function isAccepted(bytes: Buffer): boolean {
  try {
    decodeKeyFile(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What somebody can do who knows the program but has no key: change the content and make the checksum right again. */
async function tamper(change: (file: KeyFile, slot: (role: Role) => Slot) => void): Promise<string> {
  const folder = vaultCopy();
  const file = structuredClone(readKeyFile(folder));
  change(file, (role) => file.slots.find((slot) => slot.role === role) as Slot);
  writeFileSync(vaultFiles(folder).keyFile, encodeKeyFile(file));
  expect(readVaultStatus(folder).state, 'the checksum is right').toBe('locked');
  return folder;
}

async function unlockTampered(role: Role, change: Parameters<typeof tamper>[0]): Promise<string> {
  const folder = await tamper(change);
  return (await failureOf(() => unlockAs(role, folder))).code;
}

test('cheaper key derivation is refused before a guess is made', async () => {
  for (const kdf of [
    { memoryKib: 64, passes: 3, lanes: 1 },
    { memoryKib: 64 * 1024, passes: 2, lanes: 1 },
    { memoryKib: 64 * 1024, passes: 3, lanes: 0 },
    { memoryKib: 8 * 1024 * 1024, passes: 3, lanes: 1 },
    { memoryKib: 64 * 1024, passes: 5000, lanes: 1 },
  ]) {
    expect(await unlockTampered('teamlead', (_file, slot) => void (slot('teamlead').kdf = kdf))).toBe(
      'kdf-refused',
    );
  }
});

test('other parameters within the limits do not open the slot either', async () => {
  const kdf = { memoryKib: 64 * 1024, passes: 4, lanes: 1 };
  expect(await unlockTampered('teamlead', (_file, slot) => void (slot('teamlead').kdf = kdf))).toBe(
    'wrong-password',
  );
});

test('a slot that takes another one’s secrets does not open', async () => {
  const code = await unlockTampered('dataprotection', (_file, slot) => {
    const { wraps, keyCheck, salt } = slot('caseworker');
    Object.assign(slot('dataprotection'), { wraps, keyCheck, salt });
  });
  expect(code).toBe('wrong-password');
});

test('a key moved from one slot to another does not open', async () => {
  const code = await unlockTampered('dataprotection', (_file, slot) => {
    const { cases } = slot('caseworker').wraps;
    if (cases) slot('dataprotection').wraps.cases = cases;
  });
  expect(code).toBe('key-file-damaged');
});

test('a key under another name does not open', async () => {
  const code = await unlockTampered('caseworker', (_file, slot) => {
    const { wraps } = slot('caseworker');
    if (wraps.audit) wraps.cases = wraps.audit;
  });
  expect(code).toBe('key-file-damaged');
});

test('a role that was raised does not open', async () => {
  const code = await unlockTampered('teamlead', (_file, slot) => {
    const raised = slot('caseworker');
    slot('teamlead').role = 'administration';
    raised.role = 'teamlead';
  });
  expect(code).toBe('wrong-password');
});

test('a key taken out of a slot is noticed', async () => {
  const code = await unlockTampered('teamlead', (_file, slot) => {
    delete slot('teamlead').wraps.office;
  });
  expect(code).toBe('key-file-damaged');
});

test.each<[string, (file: KeyFile) => void]>([
  ['the office’s name', (file) => void (file.officeName = 'Andere Stadt')],
  ['a person’s name', (file) => void ((file.slots[0] as Slot).name = 'Mallory')],
  ['a person’s verifying key', (file) => void file.slots[0]?.verifyingKeys.push('AAAA')],
  ['a blocked slot', (file) => void ((file.slots[0] as Slot).active = false)],
  ['a raised epoch', (file) => void (file.epoch += 1)],
  ['the key that entries are sealed to', (file) => void (file.sealingPublicKey = 'ab'.repeat(32))],
  ['the key that others encrypt to', (file) => void (file.officePublicKey.fingerprint = 'A'.repeat(40))],
  ['an envelope', (file) => void (file.recovery.cases = file.recovery.audit)],
  ['a database’s salt', (file) => void (file.databases.cases.salt = '00'.repeat(16))],
])('whoever holds no key can’t change %s unnoticed', async (_what, change) => {
  expect(await unlockTampered('teamlead', change)).toBe('key-file-damaged');
});

test('a key file of a later version is refused as that, not as damaged', async () => {
  const folder = vaultCopy();
  writeFileSync(vaultFiles(folder).keyFile, '{"format":"kim-fallakte-vault","version":2}');
  expect(readVaultStatus(folder).state).toBe('key-file-newer');
});

test('a damaged key file can be replaced by the version before, and is kept', async () => {
  const folder = vaultCopy();
  const files = vaultFiles(folder);
  writeKeyFile(folder, readKeyFile(folder));
  flipByte(files.keyFile, 100);
  const status = readVaultStatus(folder);
  expect(status).toMatchObject({ state: 'key-file-damaged', previousKeyFile: true, slots: [] });
  const damaged = readFileSync(files.keyFile);
  restorePreviousKeyFile(folder, new Date(0));
  expect(readVaultStatus(folder).state).toBe('locked');
  expect(readFileSync(`${files.aside}/1970-01-01T00-00-00.000Z/vault.json`)).toEqual(damaged);
  await unlockAs('teamlead', folder);
});

test('an intact key file is not replaced by an older one', async () => {
  const folder = vaultCopy();
  writeKeyFile(folder, readKeyFile(folder));
  const error = await failureOf(() => restorePreviousKeyFile(folder, new Date()));
  expect(error.code).toBe('not-allowed');
});

test('an unknown slot is told from a wrong password', async () => {
  const folder = vaultCopy();
  expect((await failureOf(() => unlockAs('teamlead', folder, { slotId: 'nobody' }))).code).toBe(
    'slot-unknown',
  );
  expect(slotOf(folder, 'teamlead')).not.toBe('nobody');
});
