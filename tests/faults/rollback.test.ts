import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageSize } from '../../main/core/db/page-layout.ts';
import { VaultError } from '../../main/core/vault/errors.ts';
import { vaultFiles } from '../../main/core/vault/folder.ts';
import { changedPages } from '../changed-pages.ts';
import { SealsAhead } from '../../main/core/vault/seals-ahead.ts';
import { temporaryFolder } from '../integration/temporary-folder.ts';
import { unlockVault } from '../../main/core/vault/unlock.ts';
import { commitOne, makeVault, openAs, password, slotId } from './fixtures/faults-vault.ts';

const parts = ['cases', 'audit', 'marker'] as const;
type Part = (typeof parts)[number];
/** Everything but all three: the whole folder put back shows only against a checkpoint held elsewhere. */
const mixtures: Part[][] = [
  ...parts.map((part) => [part]),
  ...parts.map((part) => parts.filter((other) => other !== part)),
];

const home = mkdtempSync(join(tmpdir(), 'kim-rollback-'));
const [older, newer] = [join(home, 'vorher'), join(home, 'nachher')];

async function workIn(folder: string): Promise<void> {
  const vault = await openAs(folder);
  for (let count = 0; count < 3; count += 1) await commitOne(vault);
  await vault.close({ backup: false });
}

beforeAll(async () => {
  await makeVault(older);
  await workIn(older);
  cpSync(older, newer, { recursive: true });
  await workIn(newer);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The newer vault with some of its files as they were before. */
function mixed(replayed: readonly Part[]): string {
  const folder = join(temporaryFolder(), 'akte');
  cpSync(newer, folder, { recursive: true });
  for (const part of replayed) {
    const file = vaultFiles(older)[part];
    copyFileSync(file, join(folder, basename(file)));
  }
  return folder;
}

test.each(mixtures)('older files put back are noticed: %s %s', async (...replayed) => {
  const vault = await openAs(mixed(replayed));
  const lost = replayed.includes('cases') ? 'commits-lost' : 'audit-shortened';
  const isLost = replayed.join() !== 'marker';
  expect(vault.readOnly).toEqual(isLost ? { code: lost, missing: 3 } : { code: 'pages-changed' });
  await vault.close({ backup: false });
});

test.each(['cases', 'audit'] as const)(
  'pages put back while somebody types the password are noticed, in the file of %s',
  async (name) => {
    const folder = mixed([]);
    const file = vaultFiles(folder)[name];
    const date = new Date(2026, 10, 20);
    utimesSync(file, date, date);
    // Old enough to be read ahead.
    await setTimeout(2100);
    const sealsAhead = new SealsAhead(folder);
    sealsAhead.begin();
    await sealsAhead.ended();
    const before = readFileSync(vaultFiles(older)[name]);
    const after = readFileSync(file);
    const [place = 0] = changedPages(before, after).toReversed();
    before.copy(after, place, place, place + pageSize);
    writeFileSync(file, after);
    utimesSync(file, date, date);
    const vault = await unlockVault({ folder, slotId: slotId(folder), password, sealsAhead });
    expect(vault.readOnly).toEqual({ code: 'pages-changed' });
    await vault.close({ backup: false });
  },
);

/** `KIM_TRIALS=1000` is the long run. */
const pageTrials = Number(process.env['KIM_TRIALS'] ?? 6);

test(
  'one older page put back is noticed, in whichever database, though it fits its own checksum',
  { timeout: 3_600_000 },
  async () => {
    for (let trial = 0; trial < pageTrials; trial += 1) {
      const name = trial % 2 === 0 ? 'cases' : 'audit';
      const before = readFileSync(vaultFiles(older)[name]);
      const after = readFileSync(vaultFiles(newer)[name]);
      const changed = changedPages(before, after);
      const place = changed[Math.floor(trial / 2) % changed.length] ?? 0;
      const folder = mixed([]);
      before.copy(after, place, place, place + pageSize);
      writeFileSync(vaultFiles(folder)[name], after);
      // A page that the first reads need fits nothing around it: then the file does not open at all.
      const vault = await openAs(folder).catch((refused: unknown) => {
        expect(refused).toBeInstanceOf(VaultError);
        return undefined;
      });
      if (vault !== undefined) expect(vault.readOnly, `page at ${place} of ${name}`).toBeDefined();
      await vault?.close({ backup: false });
      rmSync(dirname(folder), { recursive: true });
    }
  },
);

test('an older write-ahead log put beside a file that was closed in order is noticed', async () => {
  const folder = join(temporaryFolder(), 'akte');
  cpSync(older, folder, { recursive: true });
  const vault = await openAs(folder);
  await commitOne(vault);
  const log = readFileSync(`${vaultFiles(folder).cases}-wal`);
  await vault.close({ backup: false });
  await workIn(folder);
  writeFileSync(`${vaultFiles(folder).cases}-wal`, log);
  const again = await openAs(folder);
  expect(again.readOnly).toBeDefined();
  await again.close({ backup: false });
});

test.each(mixtures.filter((replayed) => replayed.length === 2))(
  'who has seen it can go on, and it is not said again: %s %s',
  async (...replayed) => {
    const folder = mixed(replayed);
    const accepted = await unlockVault({
      folder,
      slotId: slotId(folder),
      password,
      acceptStoredState: true,
    });
    await commitOne(accepted);
    await accepted.close({ backup: false });
    const again = await openAs(folder);
    expect(again.readOnly).toBeUndefined();
    expect(await again.verifyAudit()).toMatchObject({ intact: true });
    await again.close({ backup: false });
  },
);

test('files of the whole folder put back together look as they were: only what lies elsewhere tells', async () => {
  const vault = await openAs(mixed(parts));
  expect(vault.readOnly).toBeUndefined();
  await vault.close({ backup: false });
});
