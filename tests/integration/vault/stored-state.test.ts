import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { DatabaseError } from '../../../main/core/db/errors.ts';
import { pageSize } from '../../../main/core/db/page-layout.ts';
import { unitOfWork } from '../../../main/core/db/unit-of-work.ts';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import { readKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { Marker } from '../../../main/core/vault/marker.ts';
import type { OpenVault } from '../../../main/core/vault/open-vault.ts';
import { recover } from '../../../main/core/vault/recover.ts';
import { changedPages } from '../../changed-pages.ts';
import {
  cheapKdf,
  flipByte,
  recoveryWords,
  slotOf,
  unlockAs,
  useVault,
  vaultCopy,
  work,
} from './vault-fixture.ts';

useVault();

const aside = (folder: string) => `${folder}-aside`;

function keep(folder: string, ...names: ('cases' | 'audit' | 'marker' | 'keyFile')[]): () => void {
  for (const name of names) copyFileSync(vaultFiles(folder)[name], aside(folder) + name);
  return () => {
    for (const name of names) {
      rmSync(`${vaultFiles(folder)[name]}-wal`, { force: true });
      copyFileSync(aside(folder) + name, vaultFiles(folder)[name]);
      rmSync(aside(folder) + name);
    }
  };
}

async function session(folder: string, ...caseIds: string[]): Promise<void> {
  const vault = await unlockAs('caseworker', folder);
  await work(vault, ...caseIds);
  await vault.close({ backup: false });
}

async function expectNoWriting(vault: OpenVault): Promise<void> {
  expect(vault.trail).toBeUndefined();
  if (vault.cases) {
    await expect(vault.cases.knex('commit_counter').update({ commits: 99 })).rejects.toThrow(/read/);
    const attempt = unitOfWork(vault.cases, undefined as never, async () => undefined);
    await expect(attempt).rejects.toBeInstanceOf(DatabaseError);
  }
}

test('after work and an orderly lock the vault opens for writing', async () => {
  const folder = vaultCopy();
  await session(folder, 'a', 'b');
  expect((await unlockAs('caseworker', folder)).readOnly).toBeUndefined();
});

test('an older file of the cases database is noticed: the vault opens read-only and says how much is missing', async () => {
  const folder = vaultCopy();
  await session(folder, 'a');
  const putBack = keep(folder, 'cases');
  await session(folder, 'b', 'c', 'd');
  putBack();
  const vault = await unlockAs('caseworker', folder);
  expect(vault.readOnly).toEqual({ code: 'commits-lost', missing: 3 });
  await expectNoWriting(vault);
});

test('an older file of the log is noticed', async () => {
  const folder = vaultCopy();
  await session(folder, 'a');
  const putBack = keep(folder, 'audit');
  await session(folder, 'b', 'c');
  putBack();
  for (const role of ['caseworker', 'dataprotection'] as const) {
    const vault = await unlockAs(role, folder);
    expect(vault.readOnly).toEqual({ code: 'audit-shortened', missing: 2 });
    await vault.close();
  }
});

test('a log that was rewritten to the same length is noticed', async () => {
  const folder = vaultCopy();
  const putBack = keep(folder, 'cases', 'audit', 'marker');
  await session(folder, 'other');
  copyFileSync(vaultFiles(folder).audit, `${folder}-forged`);
  putBack();
  await session(folder, 'a');
  copyFileSync(`${folder}-forged`, vaultFiles(folder).audit);
  rmSync(`${folder}-forged`);
  expect((await unlockAs('dataprotection', folder)).readOnly).toEqual({ code: 'audit-rewritten' });
});

/** A bit of the write-ahead log that is flipped, or as many as `KIM_TRIALS` says: 1000 is the long run. */
const flipsInLog = Number(process.env['KIM_TRIALS'] ?? 1);

test(
  'flipped bits in the write-ahead log, which lose commits silently, are noticed',
  { timeout: 3_600_000 },
  async () => {
    const folder = vaultCopy();
    const files = vaultFiles(folder);
    const vault = await unlockAs('caseworker', folder);
    await work(vault, ...Array.from({ length: 20 }, (_, index) => `case-${index}`));
    await vault.trail?.drain();
    // What the death of the process leaves: files and log as they are now, the marker in the page cache's state.
    const crashed = vaultCopy();
    const left = vaultFiles(crashed);
    const log = `${left.cases}-wal`;
    const size = statSync(`${files.cases}-wal`).size;
    for (let flip = 0; flip < flipsInLog; flip += 1) {
      rmSync(left.aside, { recursive: true, force: true });
      for (const name of ['cases', 'audit'] as const) {
        copyFileSync(files[name], left[name]);
        copyFileSync(`${files[name]}-wal`, `${left[name]}-wal`);
      }
      copyFileSync(files.marker, left.marker);
      // The first in the first frame: all that follows it is lost.
      const at = flip === 0 ? 32 + 24 + 100 : Math.floor(Math.random() * size);
      flipByte(log, at, 1 << (flip % 8));
      const after = await unlockAs('caseworker', crashed);
      if (flip === 0) expect(after.readOnly).toEqual({ code: 'commits-lost', missing: 20 });
      if (after.readOnly === undefined) {
        // Nothing was lost: the frame is an older state of its page, or the byte means nothing.
        expect(await after.cases?.knex('commit_counter').first(), `byte ${at}`).toMatchObject({
          commits: 20,
        });
        expect(await after.cases?.findDamage(), `byte ${at}`).toEqual([]);
      }
      await after.close({ backup: false });
      if (after.readOnly === undefined) continue;
      const [moved] = readdirSync(left.aside);
      const kept = `${left.aside}/${moved}/faelle.sqlite-wal`;
      expect(statSync(kept).size, 'the log is kept for those who may still find something in it').toBe(size);
    }
  },
);

test('a deleted write-ahead log is noticed', async () => {
  const folder = vaultCopy();
  const files = vaultFiles(folder);
  const vault = await unlockAs('caseworker', folder);
  await work(vault, 'a', 'b');
  const crashed = vaultCopy();
  copyFileSync(files.cases, vaultFiles(crashed).cases);
  copyFileSync(files.marker, vaultFiles(crashed).marker);
  expect(existsSync(`${vaultFiles(crashed).cases}-wal`)).toBe(false);
  expect((await unlockAs('caseworker', crashed)).readOnly).toEqual({ code: 'commits-lost', missing: 2 });
});

test('a crash before the outbox was moved costs nothing: the rest is moved before the unlock is through', async () => {
  const folder = vaultCopy();
  const files = vaultFiles(folder);
  const vault = await unlockAs('caseworker', folder);
  await work(vault, 'a', 'b', 'c');
  const crashed = vaultCopy();
  for (const file of ['cases', 'audit', 'marker'] as const)
    copyFileSync(files[file], vaultFiles(crashed)[file]);
  copyFileSync(`${files.cases}-wal`, `${vaultFiles(crashed).cases}-wal`);
  const after = await unlockAs('caseworker', crashed);
  expect(after.readOnly).toBeUndefined();
  expect(await after.cases?.knex('audit_outbox').select()).toEqual([]);
  expect(await after.audit?.knex('audit_entry').count({ count: '*' })).toEqual([{ count: 4 }]);
});

test('a page that changed while the file was locked is noticed by those who can open it, until somebody takes it as it is', async () => {
  const folder = vaultCopy();
  await session(folder, 'a');
  const before = readFileSync(vaultFiles(folder).cases);
  await session(folder, 'b', 'c');
  const now = readFileSync(vaultFiles(folder).cases);
  const codes = new Set<string | undefined>();
  for (const at of changedPages(before, now)) {
    const mixed = Buffer.from(now);
    before.copy(mixed, at, at, at + pageSize);
    writeFileSync(vaultFiles(folder).cases, mixed);
    // Who has no key to the cases has nothing to say about them, and leaves them as they are.
    const dataProtection = await unlockAs('dataprotection', folder);
    expect(dataProtection.readOnly).toBeUndefined();
    await dataProtection.close({ backup: false });
    const vault = await unlockAs('caseworker', folder);
    codes.add(vault.readOnly?.code);
    await vault.close({ backup: false });
  }
  expect(codes).toContain('pages-changed');
  expect(codes).not.toContain(undefined);
  const accepted = await unlockAs('teamlead', folder, { acceptStoredState: true });
  await accepted.close({ backup: false });
  expect((await unlockAs('caseworker', folder)).readOnly).toBeUndefined();
});

test('a page overwritten anywhere, as a dying disk does, is named before anything opens', async () => {
  const folder = vaultCopy();
  await session(folder, 'a', 'b');
  for (const database of ['cases', 'audit'] as const) {
    const file = vaultFiles(folder)[database];
    const whole = readFileSync(file);
    const pages = whole.length / pageSize;
    for (const page of [1, Math.floor(pages / 3), Math.floor(pages / 2), pages - 1]) {
      writeFileSync(file, Buffer.from(whole).fill(0x5a, page * pageSize, (page + 1) * pageSize));
      const unlocking = unlockAs('caseworker', folder);
      const expected = { code: 'database-damaged', detail: { database } };
      await expect(unlocking, `page ${page} of ${database}`).rejects.toMatchObject(expected);
    }
    writeFileSync(file, whole);
  }
  expect((await unlockAs('caseworker', folder)).readOnly).toBeUndefined();
});

test('a marker that is gone or damaged is said, and one damaged place of the two does no harm', async () => {
  const folder = vaultCopy();
  await session(folder, 'a', 'b');
  const { marker } = vaultFiles(folder);
  const whole = readFileSync(marker);
  flipByte(marker, 20);
  await unlockAs('caseworker', folder).then(async (vault) => {
    expect(vault.readOnly).toBeUndefined();
    await vault.close({ backup: false });
  });
  expect(whole.length).toBeGreaterThan(4096);
  flipByte(marker, 20);
  flipByte(marker, 4096 + 20);
  const damaged = await unlockAs('caseworker', folder);
  expect(damaged.readOnly).toEqual({ code: 'marker-damaged' });
  await damaged.close();
  rmSync(marker);
  expect((await unlockAs('caseworker', folder)).readOnly).toEqual({ code: 'marker-missing' });
});

test('a seal that was taken away does not come back when either place of the marker is damaged', () => {
  const file = vaultFiles(vaultCopy()).marker;
  const state = { commits: 1, auditCount: 1, auditHead: Buffer.alloc(32, 1) };
  const [key, seal] = [Buffer.alloc(32, 2), Buffer.alloc(16, 3)];
  const sealsWithout = (place: 0 | 1) => {
    const marker = Marker.create(file, Buffer.from(key), state, { cases: seal, audit: seal });
    marker.unseal(['cases']);
    marker.close();
    flipByte(file, place * 4096 + 20);
    const left = Marker.open(file, Buffer.from(key));
    const seals = left.seals;
    left.close();
    return seals;
  };
  expect([sealsWithout(0), sealsWithout(1)]).toEqual([{ audit: seal }, { audit: seal }]);
});

test('an older key file, in which an old password still opens, is noticed', async () => {
  const folder = vaultCopy();
  const putBack = keep(folder, 'keyFile');
  const slotId = slotOf(folder, 'teamlead');
  const newPassword = 'neue Brücke über den Fluss';
  await recover({ folder, kind: 'cases', words: recoveryWords().cases, slotId, newPassword, kdf: cheapKdf });
  await session(folder, 'a');
  putBack();
  expect((await unlockAs('teamlead', folder)).readOnly).toEqual({ code: 'key-file-older', missing: 1 });
});

test('who has seen what is missing can go on from there, and the log says so', async () => {
  const folder = vaultCopy();
  await session(folder, 'a');
  const putBack = keep(folder, 'cases');
  await session(folder, 'b', 'c');
  putBack();
  const vault = await unlockAs('teamlead', folder, { acceptStoredState: true });
  expect(vault.readOnly).toBeUndefined();
  await work(vault, 'd');
  await vault.close({ backup: false });
  const officer = await unlockAs('dataprotection', folder);
  expect(officer.readOnly).toBeUndefined();
  const { entries } = await officer.auditReader().page({ event: 'vault.stateAccepted' }, 0, 10);
  expect(entries.map(({ entry }) => entry?.detail)).toEqual([{ reason: 'commits-lost', missing: 2 }]);
});

test('an older key file can be accepted; its epoch then passes what the databases have seen', async () => {
  const folder = vaultCopy();
  const putBack = keep(folder, 'keyFile');
  const newPassword = 'neue Brücke über den Fluss';
  const slotId = slotOf(folder, 'teamlead');
  await recover({ folder, kind: 'cases', words: recoveryWords().cases, slotId, newPassword, kdf: cheapKdf });
  await session(folder, 'a');
  putBack();
  await unlockAs('teamlead', folder, { acceptStoredState: true }).then((vault) =>
    vault.close({ backup: false }),
  );
  expect(readKeyFile(folder).epoch).toBe(3);
  expect((await unlockAs('caseworker', folder)).readOnly).toBeUndefined();
});
