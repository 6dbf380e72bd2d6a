import { generateKey, readKey, readPrivateKey, type PrivateKey } from 'openpgp';

export interface OfficeKey {
  /** Binary and without a passphrase: only ever kept wrapped in the vault. */
  privateKey: Uint8Array;
  /** Armored, to be given to the recipients. */
  publicKey: string;
  /** 40 capital hexadecimal digits. */
  fingerprint: string;
}

/**
 * A new signing key of an office: RSA-3072, because GnuPG VS-Desktop refuses Ed25519 in its VS-NfD mode. It has a subkey
 * for encryption, so that recipients can send receipts.
 */
export async function generateOfficeKey(officeName: string, now: Date = new Date()): Promise<OfficeKey> {
  const { privateKey, publicKey } = await generateKey({
    type: 'rsa',
    rsaBits: 3072,
    userIDs: { name: officeName },
    date: now,
    format: 'object',
  });
  return {
    privateKey: privateKey.write(),
    publicKey: publicKey.armor(),
    fingerprint: publicKey.getFingerprint().toUpperCase(),
  };
}

/** Reads the office's own private key. A failure does not repeat what it was given. */
export async function readOfficeKey(privateKey: Uint8Array): Promise<PrivateKey> {
  try {
    return await readPrivateKey({ binaryKey: privateKey });
  } catch {
    throw new Error('the office key cannot be read');
  }
}

/** The public half of the office's key, armored, and its fingerprint. */
export async function officePublicKey(privateKey: Uint8Array): Promise<Omit<OfficeKey, 'privateKey'>> {
  const publicKey = (await readOfficeKey(privateKey)).toPublic();
  const armored = publicKey.armor();
  return {
    publicKey: armored,
    fingerprint: (await readKey({ armoredKey: armored })).getFingerprint().toUpperCase(),
  };
}
