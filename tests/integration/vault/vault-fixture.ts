import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Role } from '../../../domain/access/roles.ts';
import { roles } from '../../../domain/access/roles.ts';
import { unitOfWork } from '../../../main/core/db/unit-of-work.ts';
import { VaultError } from '../../../main/core/vault/errors.ts';
import type { OpenVault } from '../../../main/core/vault/open-vault.ts';
import type { PreparedVault } from '../../../main/core/vault/prepare.ts';
import { prepareVault } from '../../../main/core/vault/prepare.ts';
import { readVaultStatus } from '../../../main/core/vault/status.ts';
import type { UnlockOptions } from '../../../main/core/vault/unlock.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The cheapest parameters that a vault accepts. */
export const cheapKdf = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

export const people: Record<Role, { name: string; password: string }> = {
  caseworker: { name: 'Anna Albrecht', password: 'vier Boote im Hafen' },
  teamlead: { name: 'Tomas Teuber', password: 'grüner Tee bei Regen' },
  dataprotection: { name: 'Dora Dierks', password: 'ein Zaun aus Haselnuss' },
  administration: { name: 'Ivo Immel', password: 'Kabel und Kupferdraht' },
};

let home: string;
let original: string;
let words: PreparedVault['recoveryWords'];
const opened: OpenVault[] = [];

/** Makes one vault per test file; each test works on a copy. */
export function useVault(): void {
  beforeAll(async () => {
    const users = roles.map((role) => ({ role, ...people[role] }));
    const prepared = await prepareVault({ officeName: 'Musterstadt', users, kdf: cheapKdf });
    words = prepared.recoveryWords;
    home = mkdtempSync(join(tmpdir(), 'kim-vault-'));
    original = join(home, 'akte');
    await prepared.commit(original);
  });
  afterEach(async () => {
    for (const vault of opened.splice(0)) await vault.close({ backup: false });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
}

export function recoveryWords(): PreparedVault['recoveryWords'] {
  return words;
}

/** A copy of the vault in a folder of its own. */
export function vaultCopy(): string {
  const folder = join(temporaryFolder(), 'akte');
  cpSync(original, folder, { recursive: true });
  return folder;
}

export function slotOf(folder: string, role: Role): string {
  const slot = readVaultStatus(folder).slots.find((each) => each.role === role);
  if (!slot) throw new Error(`no slot for ${role}`);
  return slot.id;
}

/** Unlocks as the person with this role; closed after the test without a backup. */
export async function unlockAs(
  role: Role,
  folder: string,
  more: Partial<UnlockOptions> = {},
): Promise<OpenVault> {
  const { password } = people[role];
  const vault = await unlockVault({ folder, slotId: slotOf(folder, role), password, ...more });
  opened.push(vault);
  return vault;
}

/** Commits changes that are seen in the log as openings of these cases. */
export async function work(vault: OpenVault, ...caseIds: string[]): Promise<void> {
  const { cases, trail } = vault;
  if (!cases || !trail) throw new Error('this vault has no cases to work on');
  for (const caseId of caseIds) {
    await unitOfWork(cases, trail, async (_transaction, record) => record({ event: 'case.opened', caseId }));
  }
}

/** The error that some work ends with; a test fails when the work succeeds. */
export async function failureOf(attempt: () => unknown): Promise<VaultError> {
  try {
    await attempt();
  } catch (thrown) {
    if (thrown instanceof VaultError) return thrown;
    throw thrown;
  }
  throw new Error('the work succeeded');
}

/** Overwrites a byte of a file with another value. */
export function flipByte(file: string, at: number, mask = 0x10): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  writeFileSync(file, bytes);
}
