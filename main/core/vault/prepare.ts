import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../../../domain/access/roles.ts';
import { passwordProblems } from '../../../domain/access/password.ts';
import { generateSealingKeys } from '../audit/sealing.ts';
import { generateOfficeKey } from '../handoff/package/office-key.ts';
import { buildVault } from './build.ts';
import { VaultError } from './errors.ts';
import type { KdfParameters } from './kdf.ts';
import { defaultKdf } from './kdf.ts';
import type { Slot } from './key-file.ts';
import { sealKeyFile } from './key-file.ts';
import type { EnvelopeKind, Keys } from './keys.ts';
import { zeroKeys } from './keys.ts';
import { createEnvelope } from './recovery-envelope.ts';
import { createSlot } from './slot.ts';

export interface NewUser {
  name: string;
  role: Role;
  password: string;
}

export interface NewVault {
  officeName: string;
  users: readonly NewUser[];
  kdf?: KdfParameters;
  now?: () => Date;
}

/** A vault that exists in memory only, until somebody has shown that the recovery words were written down. */
export interface PreparedVault {
  vaultId: string;
  recoveryWords: Record<EnvelopeKind, string[]>;
  /** Builds the vault beside `folder` and moves it there in one step. @throws VaultError `vault-exists`, `disk-full`, `disk-failed`, `no-access` */
  commit(folder: string): Promise<void>;
  /** Forgets all keys; called by `commit` when it has succeeded. */
  dispose(): void;
}

/**
 * Makes all keys of a new vault, one slot per user and the two recovery envelopes. Nothing is written.
 *
 * @throws VaultError `password-refused` with `user` (index) and `problems`
 */
export async function prepareVault({
  officeName,
  users,
  kdf = defaultKdf,
  now,
}: NewVault): Promise<PreparedVault> {
  const vaultId = randomUUID();
  const epoch = 1;
  const sealing = await generateSealingKeys();
  const office = await generateOfficeKey(officeName);
  const keys: Keys = {
    cases: randomBytes(32),
    audit: randomBytes(32),
    integrity: randomBytes(32),
    sealing: sealing.privateKey,
    office: Buffer.from(office.privateKey),
  };
  const slots: Slot[] = [];
  for (const [user, { name, role, password }] of users.entries()) {
    const problems = passwordProblems(password, name);
    if (problems.length > 0) throw new VaultError('password-refused', { user, problems });
    slots.push(await createSlot({ vaultId, id: randomUUID(), name, role, password, epoch, kdf, keys }));
  }
  const casesEnvelope = createEnvelope(vaultId, 'cases', keys, epoch);
  const auditEnvelope = createEnvelope(vaultId, 'audit', keys, epoch);
  const clock = now ?? (() => new Date());
  const body = {
    format: 'kim-fallakte-vault' as const,
    version: 1 as const,
    vaultId,
    officeName,
    createdAt: clock().toISOString(),
    epoch,
    databases: { cases: { salt: newSalt() }, audit: { salt: newSalt() } },
    sealingPublicKey: sealing.publicKey.toString('hex'),
    officePublicKey: { armored: office.publicKey, fingerprint: office.fingerprint },
    slots,
    recovery: { cases: casesEnvelope.envelope, audit: auditEnvelope.envelope },
  };
  const keyFile = sealKeyFile(body, keys.integrity as Buffer);
  let disposed = false;
  const dispose = () => {
    disposed = true;
    zeroKeys(keys);
  };
  return {
    vaultId,
    recoveryWords: { cases: casesEnvelope.words, audit: auditEnvelope.words },
    async commit(folder) {
      if (disposed) throw new VaultError('not-allowed');
      await buildVault(folder, keyFile, keys, clock);
      dispose();
    },
    dispose,
  };
}

function newSalt(): string {
  return randomBytes(16).toString('hex');
}
