import { timingSafeEqual } from 'node:crypto';
import type { KeyKind, Keys } from './keys.ts';
import { zeroKeys } from './keys.ts';
import { canonicalJson, decrypt, deriveKey, encrypt, mac, zero } from './primitives.ts';

/**
 * What wraps are bound to: a wrap that was moved to another slot, role, vault or epoch, or whose cost parameters
 * were changed, does not open.
 */
export interface Binding {
  vaultId: string;
  /** slot id, or `recovery-cases` / `recovery-audit` */
  holder: string;
  role: string;
  epoch: number;
  kdf: object | null;
}

export interface Wrapped {
  keyCheck: string;
  wraps: Partial<Record<KeyKind, string>>;
}

function context(binding: Binding, kind: KeyKind | 'key-check'): Buffer {
  return Buffer.from(canonicalJson({ ...binding, kind, purpose: 'kim-fallakte/1/wrap' }));
}

/** @param secret 32 bytes: the stretched password or the recovery words' entropy */
export function wrapKeys(secret: Buffer, keys: Keys, binding: Binding): Wrapped {
  const wrappingKey = deriveKey(secret, 'wrap');
  const wraps: Wrapped['wraps'] = {};
  for (const [kind, key] of Object.entries(keys) as [KeyKind, Buffer][]) {
    wraps[kind] = encrypt(wrappingKey, key, context(binding, kind)).toString('base64');
  }
  zero(wrappingKey);
  return { keyCheck: keyCheck(secret, binding).toString('hex'), wraps };
}

/** Whether the secret is the one that wrapped: GCM alone does not commit to a key. */
export function fits(secret: Buffer, wrapped: Wrapped, binding: Binding): boolean {
  return timingSafeEqual(keyCheck(secret, binding), Buffer.from(wrapped.keyCheck, 'hex'));
}

/** All keys, or undefined when a single one does not open. */
export function unwrapKeys(secret: Buffer, wrapped: Wrapped, binding: Binding): Keys | undefined {
  const wrappingKey = deriveKey(secret, 'wrap');
  const keys: Keys = {};
  try {
    for (const [kind, wrap] of Object.entries(wrapped.wraps) as [KeyKind, string][]) {
      const key = decrypt(wrappingKey, Buffer.from(wrap, 'base64'), context(binding, kind));
      if (key === undefined) {
        zeroKeys(keys);
        return undefined;
      }
      keys[kind] = key;
    }
    return keys;
  } finally {
    zero(wrappingKey);
  }
}

function keyCheck(secret: Buffer, binding: Binding): Buffer {
  const checkKey = deriveKey(secret, 'key-check');
  const check = mac(checkKey, context(binding, 'key-check'));
  zero(checkKey);
  return check;
}
