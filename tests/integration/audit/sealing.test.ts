import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  generateSealingKeys,
  SealedSessionReader,
  SealingSession,
} from '../../../main/core/audit/sealing.ts';

const vaultId = randomUUID();
const recordedAt = '2026-11-21T08:00:00.000Z';
const texts = ['first', 'second', 'third'];

async function sealed() {
  const keys = await generateSealingKeys();
  const session = await SealingSession.open(vaultId, keys.publicKey);
  const prepared = session.prepare(texts.map((text) => ({ recordedAt, bytes: Buffer.from(text) })));
  return { keys, session, prepared, rows: prepared.rows };
}

type Rows = Awaited<ReturnType<typeof sealed>>['rows'];

async function unseal(
  rows: Rows,
  privateKey: Buffer,
  change: Partial<{ vaultId: string; sessionId: string; at: string }> = {},
) {
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const sessionId = change.sessionId ?? first.sessionId;
  const reader = await SealedSessionReader.open(
    change.vaultId ?? vaultId,
    sessionId,
    first.sealed,
    privateKey,
  );
  return rows.map((row) => reader.next(change.at ?? row.recordedAt, row.sealed)?.toString('utf8'));
}

test('the officer’s private key reads all entries in order', async () => {
  const { keys, rows } = await sealed();
  expect(rows.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect(await unseal(rows, keys.privateKey)).toEqual(texts);
});

test('another private key reads none', async () => {
  const { rows } = await sealed();
  const other = await generateSealingKeys();
  expect(await unseal(rows, other.privateKey)).toEqual([undefined, undefined, undefined]);
});

test('nothing of the text stands in the sealed bytes, and the same text is never sealed alike', async () => {
  const { keys } = await sealed();
  const session = await SealingSession.open(vaultId, keys.publicKey);
  const { rows } = session.prepare([1, 2].map(() => ({ recordedAt, bytes: Buffer.from('case.opened') })));
  expect(rows[0]?.sealed.includes('case.opened')).toBe(false);
  expect(rows[0]?.sealed.subarray(32)).not.toEqual(rows[1]?.sealed);
});

test('an entry bound to another place, time, session or vault does not open', async () => {
  const { keys, rows } = await sealed();
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error('three rows');
  const swapped = [first, { ...third, recordedAt }, { ...second, recordedAt }];
  expect(await unseal(swapped, keys.privateKey)).toEqual(['first', undefined, undefined]);
  for (const change of [
    { vaultId: randomUUID() },
    { sessionId: randomUUID() },
    { at: '2026-11-22T08:00:00.000Z' },
  ]) {
    expect(await unseal(rows, keys.privateKey, change)).toEqual([undefined, undefined, undefined]);
  }
});

test('a flip in any byte of an entry is found', async () => {
  const { keys, rows } = await sealed();
  const [first] = rows;
  if (!first) throw new Error('no rows');
  for (let at = 0; at < first.sealed.length; at += 1) {
    const bytes = Buffer.from(first.sealed);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect((await unseal([{ ...first, sealed: bytes }], keys.privateKey))[0], `byte ${at}`).toBeUndefined();
  }
});

test('entries that were not committed leave no gap: the next ones take their place', async () => {
  const { keys, session } = await sealed();
  const entry = (text: string) => [{ recordedAt, bytes: Buffer.from(text) }];
  session.prepare(entry('rolled back'));
  const kept = session.prepare(entry('kept'));
  kept.confirm();
  const next = session.prepare(entry('next'));
  expect(await unseal([...kept.rows, ...next.rows], keys.privateKey)).toEqual(['kept', 'next']);
});

test('an expired entry does not hide those behind it', async () => {
  const { keys, rows } = await sealed();
  const [first, , third] = rows;
  if (!first || !third) throw new Error('three rows');
  const reader = await SealedSessionReader.open(vaultId, first.sessionId, first.sealed, keys.privateKey);
  expect(reader.next(recordedAt, first.sealed)?.toString()).toBe('first');
  expect(reader.next(recordedAt, null)).toBeUndefined();
  expect(reader.next(recordedAt, third.sealed)?.toString()).toBe('third');
});
