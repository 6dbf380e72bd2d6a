import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** A person's Ed25519 pair: private key as PKCS#8, public key as SPKI, both DER. */
export function generateSigningKey(): { privateKey: Buffer; publicKey: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }),
  };
}

/** 64 bytes. */
export function signBytes(privateKey: Buffer, bytes: Uint8Array): Buffer {
  return sign(null, bytes, createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }));
}

export function verifyBytes(publicKey: Buffer, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature);
}
