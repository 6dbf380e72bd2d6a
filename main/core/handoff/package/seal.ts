import { ReadableStream } from 'node:stream/web';
import { createMessage, encrypt, readKey } from 'openpgp';
import { readOfficeKey } from './office-key.ts';
import { parseRecipientKey } from './recipient-key.ts';

export interface SealKeys {
  /** The office's private key, binary, as `generateOfficeKey` made it. */
  officePrivateKey: Uint8Array;
  /** The recipient's public key, armored or binary; it is checked again. */
  recipientPublicKey: string | Uint8Array;
}

const chunkSize = 64 * 1024;

/**
 * Signs with the office's RSA key and encrypts to the recipient, in the form that GnuPG 2.2 reads (SEIPDv1, AES-256).
 * Works through the bytes in chunks, so that a large package needs little more memory than its result.
 * Throws OperationFailure `recipient-key-unusable`.
 * @returns the binary OpenPGP message
 */
export async function signAndEncrypt(
  zip: Uint8Array,
  keys: SealKeys,
  now: Date = new Date(),
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of signAndEncryptStream(chunksOf(zip), keys, now)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same for a stream in and a stream out; `deliver` takes what comes out. */
export async function* signAndEncryptStream(
  zip: AsyncIterable<Uint8Array>,
  keys: SealKeys,
  now: Date = new Date(),
): AsyncGenerator<Uint8Array> {
  const recipient = await parseRecipientKey(keys.recipientPublicKey, now);
  const binary = ReadableStream.from(zip);
  // The package's own type for streams needs a package that it does not bring along.
  const sealed = (await encrypt({
    message: await createMessage({ binary, filename: '' }),
    encryptionKeys: await readKey({ armoredKey: recipient.armored }),
    signingKeys: await readOfficeKey(keys.officePrivateKey),
    format: 'binary',
    date: now,
  })) as unknown as AsyncIterable<Uint8Array>;
  for await (const chunk of sealed) yield chunk;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += chunkSize)
    yield bytes.subarray(start, start + chunkSize);
}
