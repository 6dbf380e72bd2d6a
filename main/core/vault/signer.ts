import type { Role } from '../../../domain/access/roles.ts';
import { VaultError } from './errors.ts';
import type { KeyFile } from './key-file.ts';
import type { Keys } from './keys.ts';
import { zeroKeys } from './keys.ts';
import { signBytes } from './signing.ts';

export interface User {
  slotId: string;
  name: string;
  role: Role;
}

/** The office's OpenPGP key pair (RSA-3072), without a passphrase of its own. */
export interface OfficeKey {
  /** binary: bytes can be zeroed, a text could not */
  privateKey: Buffer;
  publicKeyArmored: string;
  /** 40 hex digits, upper case */
  fingerprint: string;
}

/** A person who has shown their password, and what only they can do. */
export interface Signer extends User {
  /** Ed25519 with the personal key: 64 bytes */
  sign(bytes: Uint8Array): Buffer;
  /** undefined for everybody but Teamleitung */
  officeKey(): OfficeKey | undefined;
  /** zeroes the keys */
  dispose(): void;
}

export function signerOf(user: User, keys: Keys, office: KeyFile['officePublicKey']): Signer {
  return {
    ...user,
    sign(bytes) {
      if (!keys.signing) throw new VaultError('not-allowed');
      return signBytes(keys.signing, bytes);
    },
    officeKey: () =>
      keys.office && {
        privateKey: keys.office,
        publicKeyArmored: office.armored,
        fingerprint: office.fingerprint,
      },
    dispose: () => zeroKeys(keys),
  };
}
