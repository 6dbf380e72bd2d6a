import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vaultFiles } from '../../main/core/vault/folder.ts';
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

test.each(mixtures)(
  'older files put back are noticed, unless nothing is lost by it: %s %s',
  async (...replayed) => {
    const folder = mixed(replayed);
    const vault = await openAs(folder);
    try {
      if (replayed.join() === 'marker') {
        // It may lag behind after a power cut: cases and log know better.
        expect(vault.readOnly).toBeUndefined();
        return;
      }
      expect(vault.readOnly?.code).toBe(replayed.includes('cases') ? 'commits-lost' : 'audit-shortened');
      expect(vault.readOnly?.missing).toBe(3);
    } finally {
      await vault.close({ backup: false });
    }
  },
);

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
