import { randomBytes } from 'node:crypto';
import type { Role } from '../../../domain/access/roles.ts';
import { passwordProblems } from '../../../domain/access/password.ts';
import { VaultError } from './errors.ts';
import type { KdfParameters } from './kdf.ts';
import { requireAcceptableKdf, stretchPassword } from './kdf.ts';
import type { Slot } from './key-file.ts';
import type { Keys } from './keys.ts';
import { keyKindsOf, zeroKeys } from './keys.ts';
import { zero } from './primitives.ts';
import { generateSigningKey } from './signing.ts';
import { type Binding, fits, unwrapKeys, wrapKeys } from './wrapping.ts';

export interface NewSlot {
  vaultId: string;
  id: string;
  name: string;
  role: Role;
  password: string;
  epoch: number;
  kdf: KdfParameters;
  /** all keys at hand; only those of the role are wrapped */
  keys: Keys;
  /** public keys of a slot that this one replaces */
  earlierVerifyingKeys?: string[];
}

/** Wraps the keys of a role under a new password, with a new personal signing key. */
export async function createSlot(wanted: NewSlot): Promise<Slot> {
  const { id, name, role, epoch, vaultId } = wanted;
  const problems = passwordProblems(wanted.password, name);
  if (problems.length > 0) throw new VaultError('password-refused', { slotId: id, problems });
  const { memoryKib, passes, lanes } = wanted.kdf;
  const kdf = { memoryKib, passes, lanes };
  const salt = randomBytes(16);
  const secret = await stretchPassword(wanted.password, salt, kdf);
  const signing = generateSigningKey();
  const keys = { ...keysFor(role, wanted.keys), signing: signing.privateKey };
  const slot = { id, name, role, active: true, epoch, kdf, salt: salt.toString('hex') };
  const wrapped = wrapKeys(secret, keys, slotBinding(vaultId, slot));
  zero(secret, signing.privateKey);
  const verifyingKeys = [...(wanted.earlierVerifyingKeys ?? []), signing.publicKey.toString('base64')];
  return { ...slot, ...wrapped, verifyingKeys };
}

function keysFor(role: Role, available: Keys): Keys {
  const keys: Keys = {};
  for (const kind of keyKindsOf(role)) {
    if (kind === 'signing') continue;
    const key = available[kind];
    if (key === undefined) throw new VaultError('not-allowed', { role, key: kind });
    keys[kind] = key;
  }
  return keys;
}

/** @throws VaultError `kdf-refused`, `wrong-password`, or `key-file-damaged` when the password fits but a wrap does not */
export async function openSlot(vaultId: string, slot: Slot, password: string): Promise<Keys> {
  requireAcceptableKdf(slot.kdf);
  const secret = await stretchPassword(password, Buffer.from(slot.salt, 'hex'), slot.kdf);
  try {
    const binding = slotBinding(vaultId, slot);
    if (!fits(secret, slot, binding)) throw new VaultError('wrong-password');
    const keys = unwrapKeys(secret, slot, binding);
    if (keys === undefined) throw new VaultError('key-file-damaged');
    requireKeysOfRole(slot.role, keys);
    return keys;
  } finally {
    zero(secret);
  }
}

/** A slot holds exactly the keys of its role, neither fewer nor more. */
function requireKeysOfRole(role: Role, keys: Keys): void {
  const expected = keyKindsOf(role).sort().join();
  if (Object.keys(keys).sort().join() === expected) return;
  zeroKeys(keys);
  throw new VaultError('key-file-damaged');
}

function slotBinding(vaultId: string, slot: Pick<Slot, 'id' | 'role' | 'epoch' | 'kdf' | 'salt'>): Binding {
  return {
    vaultId,
    holder: slot.id,
    role: slot.role,
    epoch: slot.epoch,
    kdf: { ...slot.kdf, salt: slot.salt },
  };
}
