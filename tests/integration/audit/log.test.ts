import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/core/db/connection.ts';
import { unitOfWork } from '../../../main/core/db/unit-of-work.ts';
import { appendToLog, drainOutbox } from '../../../main/core/audit/log.ts';
import { vaultFiles } from '../../../main/core/vault/folder.ts';
import { readKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { openSlot } from '../../../main/core/vault/slot.ts';
import { SealedSessionReader } from '../../../main/core/audit/sealing.ts';
import { people, slotOf, unlockAs, useVault, vaultCopy, work } from '../vault/vault-fixture.ts';

useVault();

async function parts(folder: string) {
  const vault = await unlockAs('caseworker', folder);
  const { cases, audit, trail } = vault;
  if (!cases || !audit || !trail) throw new Error('a caseworker opens all of it');
  const outbox = () => cases.knex('audit_outbox').orderBy('position').select();
  const commits = async () => (await cases.knex('commit_counter').first('commits'))?.commits;
  return { vault, cases, audit, trail, outbox, commits };
}

test('a change, its entry and the counter commit together', async () => {
  const { cases, trail, outbox, commits } = await parts(vaultCopy());
  const result = await unitOfWork(cases, trail, async (transaction, record) => {
    await transaction.raw('CREATE TABLE proof (id INTEGER)');
    record({ event: 'case.created', caseId: 'case-1' });
    return 'the result';
  });
  expect(result).toBe('the result');
  expect(await outbox()).toHaveLength(1);
  expect(await commits()).toBe(1);
  expect(await cases.knex('proof').select()).toEqual([]);
});

test('when the change fails, no entry and no count remain, and the next entry leaves no gap', async () => {
  const { cases, trail, outbox, commits } = await parts(vaultCopy());
  const attempt = unitOfWork(cases, trail, async (transaction, record) => {
    record({ event: 'case.created', caseId: 'case-1' });
    await transaction.raw('INSERT INTO nowhere VALUES (1)');
  });
  await expect(attempt).rejects.toThrow(/no such table/);
  expect(await outbox()).toEqual([]);
  expect(await commits()).toBe(0);
  await unitOfWork(cases, trail, async (_transaction, record) =>
    record({ event: 'case.created', caseId: 'case-2' }),
  );
  expect((await outbox()).map(({ sequence }) => sequence)).toEqual([0]);
});

test('changes that run at the same time get entries in the order of their commits', async () => {
  const { vault, cases, trail, commits } = await parts(vaultCopy());
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      unitOfWork(cases, trail, async (transaction, record) => {
        record({ event: 'case.opened', caseId: `case-${index}` });
        if (index % 3 === 0) await transaction('commit_counter').select();
      }),
    ),
  );
  expect(await commits()).toBe(50);
  expect(await vault.verifyAudit()).toMatchObject({ intact: true, entries: 51 });
});

test('free text cannot be recorded, and the change it belongs to does not commit', async () => {
  const { cases, trail, outbox, commits } = await parts(vaultCopy());
  for (const detail of [{ note: 'Frau Hoxha wirkt müde' }, { 'Frau Hoxha': 1 }, { list: ['a'] as never }]) {
    const attempt = unitOfWork(cases, trail, async (_transaction, record) =>
      record({ event: 'case.opened', detail }),
    );
    await expect(attempt).rejects.toThrow();
  }
  expect(await outbox()).toEqual([]);
  expect(await commits()).toBe(0);
});

test('moving the outbox twice, or again after a crash between the two databases, adds nothing', async () => {
  const { vault, cases, audit, trail, outbox } = await parts(vaultCopy());
  await work(vault, 'a', 'b', 'c');
  const waiting = await outbox();
  expect(waiting).toHaveLength(3);
  const rows = waiting.map((row) => ({
    sessionId: row.session_id,
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    sealed: row.sealed,
  }));
  const head = await appendToLog(audit, rows);
  expect(head.count).toBe(4);
  const reached: number[] = [];
  await drainOutbox(cases, audit, ({ count }) => reached.push(count));
  expect(reached).toEqual([4]);
  expect(await outbox()).toEqual([]);
  await trail.drain();
  expect((await vault.verifyAudit()).entries).toBe(4);
});

test('more entries than one statement takes are moved all the same', async () => {
  const { vault, cases, trail, outbox } = await parts(vaultCopy());
  await unitOfWork(cases, trail, async (_transaction, record) => {
    for (let index = 0; index < 450; index += 1) record({ event: 'case.opened', caseId: `case-${index}` });
  });
  await trail.drain();
  expect(await outbox()).toEqual([]);
  expect(await vault.verifyAudit()).toMatchObject({ intact: true, entries: 451 });
});

test('no key that a caseworker or team lead holds reads what they have recorded', async () => {
  const folder = vaultCopy();
  const { vault, trail } = await parts(folder);
  await work(vault, 'case-1');
  await trail.drain();
  await vault.close({ backup: false });
  const keyFile = readKeyFile(folder);
  const officer = await unlockAs('dataprotection', folder);
  const row = await officer.audit?.knex('audit_entry').where({ position: 2 }).first();
  if (!row?.sealed) throw new Error('no entry');
  expect((await officer.auditReader().page({}, 0, 1)).entries[0]?.entry?.event).toBe('case.opened');
  for (const role of ['caseworker', 'teamlead'] as const) {
    const slot = keyFile.slots.find((each) => each.role === role);
    if (!slot) throw new Error('no slot');
    const keys = await openSlot(keyFile.vaultId, slot, people[role].password);
    expect(keys.sealing).toBeUndefined();
    for (const key of Object.values(keys)) {
      const reader = await SealedSessionReader.open(
        keyFile.vaultId,
        row.session_id,
        row.sealed,
        key.subarray(0, 32),
      );
      expect(reader.next(row.recorded_at, row.sealed)).toBeUndefined();
    }
  }
  expect(() => vault.auditReader()).toThrow();
});

test('the log names cases by a pseudonym that the officer can’t reverse, the same each time', async () => {
  const folder = vaultCopy();
  const { vault } = await parts(folder);
  await work(vault, 'case-1', 'case-2', 'case-1');
  await vault.close({ backup: false });
  const officer = await unlockAs('dataprotection', folder);
  const { entries } = await officer.auditReader().page({}, 0, 3);
  const [third, second, first] = entries.map(({ entry }) => entry?.caseRef);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(third).toBe(first);
  expect(second).not.toBe(first);
  expect(JSON.stringify(entries)).not.toContain('case-1');
  expect(() => officer.trail?.caseReference('case-1')).toThrow();
});

test('the officer’s own acts go straight into the same chain', async () => {
  const folder = vaultCopy();
  const officer = await unlockAs('dataprotection', folder);
  await Promise.all([1, 2, 3].map((n) => officer.record({ event: 'audit.listed', detail: { n } })));
  expect(await officer.verifyAudit()).toMatchObject({ intact: true, entries: 4 });
  const { entries } = await officer
    .auditReader()
    .page({ userSlotId: slotOf(folder, 'dataprotection') }, 0, 10);
  expect(entries.map(({ entry }) => entry?.detail['n'])).toEqual([3, 2, 1]);
});

test('administration and a read-only vault can’t record, and say so', async () => {
  const administration = await unlockAs('administration', vaultCopy());
  await expect(administration.record({ event: 'vault.unlocked' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

test('pages, filters and totals agree', async () => {
  const folder = vaultCopy();
  const { vault } = await parts(folder);
  await work(vault, ...Array.from({ length: 30 }, (_, index) => `case-${index}`));
  await vault.record({ event: 'case.searched' });
  await vault.close({ backup: false });
  const reader = (await unlockAs('dataprotection', folder)).auditReader();
  const all = await reader.page({}, 0, 100);
  expect(all.total).toBe(32);
  expect(all.entries.map(({ position }) => position)).toEqual(
    Array.from({ length: 32 }, (_, index) => 32 - index),
  );
  expect((await reader.page({}, 30, 10)).entries.map(({ position }) => position)).toEqual([2, 1]);
  const opened = await reader.page({ event: 'case.opened' }, 25, 10);
  expect(opened.total).toBe(30);
  expect(opened.entries).toHaveLength(5);
  const [newest] = all.entries;
  const before = await reader.page({ before: newest?.recordedAt }, 0, 100);
  expect(before.entries.every(({ recordedAt }) => recordedAt < (newest?.recordedAt ?? ''))).toBe(true);
  expect((await reader.page({ from: newest?.recordedAt }, 0, 100)).entries[0]?.position).toBe(32);
});

test('the clock may jump by years in either direction: the order of entries stays', async () => {
  const folder = vaultCopy();
  for (const year of [2036, 2016, 2026]) {
    const vault = await unlockAs('caseworker', folder, { now: () => new Date(`${year}-01-01T00:00:00Z`) });
    await work(vault, `case-${year}`);
    expect(await vault.verifyAudit()).toMatchObject({ intact: true });
    await vault.close({ backup: false });
  }
  const { entries } = await (await unlockAs('dataprotection', folder)).auditReader().page({}, 0, 3);
  expect(entries.map(({ recordedAt }) => recordedAt.slice(0, 4))).toEqual(['2026', '2016', '2036']);
});

test('without the audit key the log’s file does not open', async () => {
  const folder = vaultCopy();
  const salt = Buffer.from(readKeyFile(folder).databases.audit.salt, 'hex');
  const { audit } = vaultFiles(folder);
  expect(() => openDatabase({ file: audit, key: Buffer.alloc(32), salt })).toThrow(/NOTADB/);
});
