import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBackups } from '../../main/core/vault/backup.ts';
import { restoreBackup } from '../../main/core/vault/restore-backup.ts';
import { VaultError } from '../../main/core/vault/errors.ts';
import { readVaultStatus } from '../../main/core/vault/status.ts';
import { unlockVault } from '../../main/core/vault/unlock.ts';
import {
  commitOne,
  makeVault,
  nextFormats,
  openAs,
  password,
  requireWhole,
  slotId,
} from './fixtures/faults-vault.ts';
import { faultsAt, runTraced } from './fixtures/traced.ts';

/** With `KIM_TRIALS` set each step is killed at every such call, otherwise at some of them, spread over the step. */
const everyPlace = process.env['KIM_TRIALS'] !== undefined;
const places = 2;

const script = join(import.meta.dirname, 'fixtures', 'one-step.ts');
const home = mkdtempSync(join(tmpdir(), 'kim-sync-'));
const original = join(home, 'original');
let words: string[];

beforeAll(async () => {
  words = (await makeVault(original)).cases;
  const vault = await openAs(original);
  await commitOne(vault);
  await vault.close();
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function run(step: string, folder: string, injection?: string) {
  const { killed, lines, seen } = runTraced(script, [step, folder, ...words], join(home, 'trace'), injection);
  const numbers = lines.filter((line) => /^\d+$/.test(line));
  return { killed, acknowledged: Number(numbers.at(-1) ?? 0), seen };
}

/** Kills a step at its calls, one run each, and checks what it has left. */
async function killEverywhere(
  step: string,
  check: (folder: string, acknowledged: number) => Promise<void>,
): Promise<void> {
  const folder = join(home, 'trial');
  const fresh = () => {
    for (const name of readdirSync(home))
      if (name.startsWith('trial')) rmSync(join(home, name), { recursive: true });
    if (step !== 'create') cpSync(original, folder, { recursive: true });
  };
  fresh();
  const { seen } = run(step, folder);
  for (const injection of faultsAt(seen, 'signal=KILL', everyPlace ? undefined : places)) {
    fresh();
    const { killed, acknowledged } = run(step, folder, injection);
    expect(killed, injection).toBe(true);
    await check(folder, acknowledged).catch((thrown: unknown) => {
      throw new Error(`${step} killed at ${injection}: ${String(thrown)}`, { cause: thrown });
    });
  }
}

const timeout = everyPlace ? 3_600_000 : 300_000;

test('a vault killed while it is made is there as a whole or not at all', { timeout }, () =>
  killEverywhere('create', async (folder) => {
    if (existsSync(folder)) expect(await requireWhole(folder, 0)).toBe(0);
    else expect(readVaultStatus(folder).state).toBe('none');
  }),
);

test('what a killed creation has left beside is gone once a vault is made there', async () => {
  const folder = join(home, 'later');
  const { killed } = run('create', folder, 'fsync:signal=KILL:when=3');
  expect(killed).toBe(true);
  expect(readdirSync(home).filter((name) => name.startsWith('later.neu-'))).toHaveLength(1);
  await makeVault(folder);
  expect(readdirSync(home).filter((name) => name.startsWith('later'))).toEqual(['later']);
});

test(
  'killed while unlocking, committing, moving entries, locking or backing up, nothing acknowledged is lost',
  { timeout },
  () =>
    killEverywhere('work', async (folder, acknowledged) => {
      const commits = await requireWhole(folder, Math.max(1, acknowledged));
      expect(commits).toBeLessThanOrEqual(4);
      for (const { name } of listBackups(folder)) {
        expect(await requireWhole(join(folder, 'sicherungen', name), 1), name).toBeGreaterThanOrEqual(1);
      }
    }),
);

test('killed while a password is set anew, the old one or the new one opens the vault', { timeout }, () =>
  killEverywhere('recover', async (folder) => {
    const opened: string[] = [];
    for (const each of [password, 'neue Brücke über den Fluss']) {
      try {
        const vault = await unlockVault({ folder, slotId: slotId(folder), password: each });
        expect(vault.readOnly).toBeUndefined();
        expect(await vault.verifyAudit()).toMatchObject({ intact: true });
        await vault.close({ backup: false });
        opened.push(each);
      } catch (thrown) {
        if (!(thrown instanceof VaultError) || thrown.code !== 'wrong-password') throw thrown;
      }
    }
    expect(opened).toHaveLength(1);
  }),
);

test(
  'killed while a newer version changes the databases, they are old or new, and opening again ends it',
  { timeout },
  () =>
    killEverywhere('migrate', async (folder) => {
      expect(await requireWhole(folder, 1, nextFormats)).toBe(1);
      const vault = await openAs(folder, 'caseworker', nextFormats);
      expect(await vault.cases?.knex('proof').pluck('length')).toEqual([0]);
      expect(await vault.cases?.knex('proof_double').pluck('double')).toEqual([0]);
      expect(await vault.audit?.knex('note')).toEqual([]);
      await vault.close({ backup: false });
      // The backup made before is as it was: the old version reads it.
      for (const { name } of listBackups(folder).slice(-1))
        expect(await requireWhole(join(folder, 'sicherungen', name), 1)).toBe(1);
    }),
);

test('killed while a backup is restored, restoring again succeeds and no file is lost', { timeout }, () =>
  killEverywhere('restore', async (folder) => {
    restoreBackup(folder, listBackups(folder).at(-1)?.name ?? '', new Date());
    const vault = await openAs(folder);
    expect(vault.readOnly).toBeUndefined();
    expect(await vault.cases?.knex('proof').pluck('id')).toEqual([1]);
    expect(await vault.verifyAudit()).toMatchObject({ intact: true });
    await vault.close({ backup: false });
    const kept = readdirSync(join(folder, 'beiseite'), { recursive: true }).map(String);
    for (const name of ['faelle.sqlite', 'protokoll.sqlite']) {
      expect(kept.filter((each) => each.endsWith(name)).length).toBeGreaterThan(0);
    }
  }),
);
