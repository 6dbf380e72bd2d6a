import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chainHash, emptyChain } from '../../../main/core/audit/chain.ts';
import type { SignedCheckpoint } from '../../../main/core/audit/checkpoint.ts';
import type { OpenVault } from '../../../main/core/vault/open-vault.ts';
import { unlockAs, useVault, vaultCopy, work } from '../vault/vault-fixture.ts';

useVault();

/** A vault whose log has twelve entries and two checkpoints, at 6 and at 12. */
async function logWithCheckpoints(): Promise<{ vault: OpenVault; held: SignedCheckpoint[] }> {
  const vault = await unlockAs('caseworker', vaultCopy());
  await work(vault, 'a', 'b', 'c', 'd', 'e');
  const first = await vault.signCheckpoint();
  await work(vault, 'f', 'g', 'h', 'i', 'j', 'k');
  const second = await vault.signCheckpoint();
  return { vault, held: [first, second] };
}

const log = (vault: OpenVault) => {
  if (!vault.audit) throw new Error('no log');
  return vault.audit.knex;
};

async function problems(vault: OpenVault, held: SignedCheckpoint[] = []) {
  const { intact, findings } = await vault.verifyAudit(held);
  expect(intact).toBe(findings.length === 0);
  return findings.map(({ problem, position }) => `${problem} ${position}`).sort();
}

/** What somebody does who holds the audit key and knows the program: makes the chain right again from a position on. */
async function rechain(vault: OpenVault, from: number): Promise<void> {
  const before = await log(vault)('audit_entry')
    .where({ position: from - 1 })
    .first('chain_hash');
  let previous: Buffer = before?.chain_hash ?? emptyChain.hash;
  for (const row of await log(vault)('audit_entry').where('position', '>=', from).orderBy('position')) {
    const { position, session_id: sessionId, sequence, recorded_at: recordedAt, sealed } = row;
    const sealedHash = createHash('sha256')
      .update(sealed ?? '')
      .digest();
    previous = chainHash(previous, { position, sessionId, sequence, recordedAt, sealedHash });
    await log(vault)('audit_entry')
      .where({ position })
      .update({ sealed_hash: sealedHash, chain_hash: previous });
  }
}

test('an untouched log is intact', async () => {
  const { vault, held } = await logWithCheckpoints();
  const result = await vault.verifyAudit(held);
  expect(result).toMatchObject({ intact: true, entries: 12, checkpoints: 2, findings: [] });
  expect(JSON.parse(held[1]?.body ?? '')).toMatchObject({ sequence: 2, count: 12, head: result.head });
});

test('a changed, a removed and a moved entry are found where they lie', async () => {
  const { vault } = await logWithCheckpoints();
  const saved = await log(vault)('audit_entry').where({ position: 5 }).first();
  await log(vault)('audit_entry')
    .where({ position: 5 })
    .update({ sealed: Buffer.from('something else entirely') });
  expect(await problems(vault)).toEqual(['entry-changed 5']);
  await log(vault)('audit_entry')
    .where({ position: 5 })
    .update({ sealed: saved?.sealed ?? null, recorded_at: '2020-01-01T00:00:00.000Z' });
  expect(await problems(vault)).toEqual(['chain-broken 5']);
  await log(vault)('audit_entry').where({ position: 5 }).delete();
  expect(await problems(vault)).toEqual(expect.arrayContaining(['gap 6', 'chain-broken 6']));
});

test('an expired entry leaves the chain whole', async () => {
  const { vault, held } = await logWithCheckpoints();
  await log(vault)('audit_entry').where({ position: 4 }).update({ sealed: null });
  expect(await problems(vault, held)).toEqual([]);
});

test('every cut before a checkpoint that lies in the log is found', async () => {
  const { vault } = await logWithCheckpoints();
  for (let length = 11; length >= 0; length -= 1) {
    await log(vault)('audit_entry').where('position', '>', length).delete();
    expect((await vault.verifyAudit()).findings.length, `cut after ${length}`).toBeGreaterThan(0);
    expect(await problems(vault)).toContain('cut-before-checkpoint 12');
  }
});

test('a cut that takes the checkpoints along is found by one held elsewhere', async () => {
  const { vault, held } = await logWithCheckpoints();
  await log(vault)('audit_entry').where('position', '>', 8).delete();
  await log(vault)('audit_checkpoint').where({ sequence: 2 }).delete();
  expect(await problems(vault)).toEqual([]);
  expect(await problems(vault, held)).toEqual(['checkpoint-missing 12', 'cut-before-checkpoint 12']);
});

test('a log rewritten with a chain that is right again is found by its checkpoints', async () => {
  const { vault, held } = await logWithCheckpoints();
  await log(vault)('audit_entry')
    .where({ position: 3 })
    .update({ sealed: Buffer.from('a forged entry of the same log') });
  await rechain(vault, 3);
  expect(await problems(vault, held)).toEqual(
    expect.arrayContaining(['rewritten-before-checkpoint 6', 'rewritten-before-checkpoint 12']),
  );
});

test('the last entries of a session cut out and the rest moved up are found', async () => {
  const { vault } = await logWithCheckpoints();
  await log(vault)('audit_checkpoint').delete();
  await log(vault)('audit_entry').where({ position: 7 }).delete();
  await log(vault)('audit_entry')
    .where('position', '>', 7)
    .update({ position: log(vault).raw('position - 1') });
  await rechain(vault, 7);
  expect(await problems(vault)).toEqual(['gap 7']);
});

test('a checkpoint that was changed, or signed by somebody else, is not believed', async () => {
  const { vault, held } = await logWithCheckpoints();
  const [first] = held;
  if (!first) throw new Error('no checkpoint');
  const forged = { ...first, body: first.body.replace('"count":6', '"count":5') };
  expect(await problems(vault, [forged])).toContain('checkpoint-signature-wrong 5');
  const foreign = { ...first, signature: Buffer.alloc(64).toString('base64') };
  expect(await problems(vault, [foreign])).toContain('checkpoint-signature-wrong 6');
  expect(await problems(vault, [{ body: '{}', signature: '' }])).toContain('checkpoint-signature-wrong 0');
});

test('a checkpoint taken out of the middle is missed by the next one', async () => {
  const { vault } = await logWithCheckpoints();
  await log(vault)('audit_checkpoint').where({ sequence: 1 }).delete();
  expect(await problems(vault)).toEqual(['checkpoint-missing 12']);
});

test('a long log is checked in pieces with one finding for each damaged place', async () => {
  const vault = await unlockAs('caseworker', vaultCopy());
  for (let round = 0; round < 3; round += 1) {
    await vault.record(...Array.from({ length: 300 }, () => ({ event: 'case.listed' as const })));
  }
  await vault.trail?.drain();
  for (const position of [100, 500, 900]) {
    await log(vault)('audit_entry')
      .where({ position })
      .update({ sealed: Buffer.from([1]) });
  }
  const result = await vault.verifyAudit();
  expect(result.entries).toBe(901);
  expect(result.findings.map(({ position }) => position)).toEqual([100, 500, 900]);
});
