import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM under a random nonce: nonce (12) ‖ ciphertext ‖ tag (16). */
export function encrypt(key: Buffer, plain: Uint8Array, context: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The reverse of `encrypt`; undefined when key, context or any bit differs. */
export function decrypt(key: Buffer, sealed: Uint8Array, context: Uint8Array): Buffer | undefined {
  if (sealed.length < nonceLength + tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(context)
    .setAuthTag(sealed.subarray(sealed.length - tagLength));
  const start = decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    zero(start);
    return undefined;
  }
}

/** A 32-byte key for one purpose, from a key that may serve several (HKDF-SHA256). */
export function deriveKey(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `kim-fallakte/1/${purpose}`, 32));
}

export function mac(key: Uint8Array, ...parts: (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Overwrites key material. Copies remain elsewhere in memory; the guarantee is the end of the process. */
export function zero(...buffers: (Uint8Array | undefined)[]): void {
  for (const buffer of buffers) buffer?.fill(0);
}

/** JSON with sorted keys and no spaces: one text per value, so that a checksum or signature covers every byte. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`;
}
