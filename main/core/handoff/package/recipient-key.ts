import { enums, readKeys, type Key, type SignaturePacket, type Subkey } from 'openpgp';
import { OperationFailure } from '../../../../domain/contract/errors.ts';

/** Why a key cannot be used; the renderer has the words. */
export const keyProblems = [
  'key-unreadable',
  'key-too-large',
  'key-private',
  'key-several',
  'key-version-unsupported',
  'key-algorithm-unsupported',
  'key-too-weak',
  'key-needs-newer-format',
  'key-revoked',
  'key-expired',
  'key-not-yet-valid',
  'key-cannot-encrypt',
] as const;
export type KeyProblem = (typeof keyProblems)[number];

export interface RecipientKey {
  /** 40 capital hexadecimal digits, to be compared by telephone before first use. */
  fingerprint: string;
  userIds: readonly string[];
  /** When it stops being usable, ISO date, or null. */
  expiresOn: string | null;
  /** The key without anything that came along with it, armored. */
  armored: string;
}

const largestKey = 100_000;
const smallestRsa = 2048;
/** RFC 9580, features subpacket. */
const featureSeipdV2 = 0x08;

// GnuPG 2.2 knows these; the key formats of RFC 9580 (X25519, Ed25519, …) it cannot even import.
const { publicKey: algorithms } = enums;
const gnupgPrimary: readonly number[] = [
  algorithms.rsaEncryptSign,
  algorithms.rsaSign,
  algorithms.ecdsa,
  algorithms.eddsaLegacy,
];
const gnupgEncryption: readonly number[] = [
  algorithms.rsaEncryptSign,
  algorithms.rsaEncrypt,
  algorithms.ecdh,
];

/**
 * Reads a recipient's public key, armored or binary, and makes sure that it can be encrypted to today and that stock
 * GnuPG can decrypt the result. The key itself never appears in an error.
 * Throws OperationFailure `recipient-key-unusable` with `detail.problem` out of `keyProblems`.
 */
export async function parseRecipientKey(
  input: string | Uint8Array,
  now: Date = new Date(),
): Promise<RecipientKey> {
  const key = await readOneKey(input);
  refuseWhatGnupgCannotRead(key);
  const until = await usableUntil(key, now);
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    userIds: key.getUserIDs(),
    expiresOn: until?.toISOString().slice(0, 10) ?? null,
    armored: key.toPublic().armor(),
  };
}

function unusable(problem: KeyProblem): OperationFailure {
  return new OperationFailure('recipient-key-unusable', { detail: { problem } });
}

async function readOneKey(input: string | Uint8Array): Promise<Key> {
  if (input.length > largestKey) throw unusable('key-too-large');
  const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1');
  if (text.includes('PRIVATE KEY BLOCK')) throw unusable('key-private');
  const isArmored = text.includes('-----BEGIN PGP');
  let keys: Key[];
  try {
    if (isArmored) keys = await readKeys({ armoredKeys: text.slice(text.indexOf('-----BEGIN PGP')) });
    else if (typeof input === 'string') throw unusable('key-unreadable');
    else keys = await readKeys({ binaryKeys: input });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const version = /version \d+ of the (public|secret) key packet|Parsing v5|not supported/i.test(message);
    throw unusable(version ? 'key-version-unsupported' : 'key-unreadable');
  }
  const [key] = keys;
  if (keys.some((each) => each.isPrivate())) throw unusable('key-private');
  if (key === undefined) throw unusable('key-unreadable');
  if (keys.length > 1) throw unusable('key-several');
  return key;
}

function refuseWhatGnupgCannotRead(key: Key): void {
  if (key.keyPacket.version !== 4) throw unusable('key-version-unsupported');
  if (!gnupgPrimary.includes(algorithmOf(key))) throw unusable('key-algorithm-unsupported');
  // Features say what the owner's program reads; one that asks for SEIPDv2 would be sent what GnuPG cannot decrypt.
  const signatures = key.toPacketList().filterByTag(enums.packet.signature) as SignaturePacket[];
  if (signatures.some(({ features }) => ((features?.[0] ?? 0) & featureSeipdV2) !== 0)) {
    throw unusable('key-needs-newer-format');
  }
}

/** The end of validity of key and encryption subkey, or null. Throws where either cannot be used now. */
async function usableUntil(key: Key, now: Date): Promise<Date | null> {
  if (key.getCreationTime() > now) throw unusable('key-not-yet-valid');
  if (await key.isRevoked(undefined, undefined, now)) throw unusable('key-revoked');
  const keyEnd = await key.getExpirationTime();
  if (keyEnd === null) throw unusable('key-cannot-encrypt');
  if (keyEnd <= now) throw unusable('key-expired');
  let chosen: Key | Subkey;
  try {
    chosen = await key.getEncryptionKey(undefined, now);
  } catch {
    throw unusable(await whyNoSubkey(key, now));
  }
  if (!gnupgEncryption.includes(algorithmOf(chosen))) throw unusable('key-algorithm-unsupported');
  const { bits } = chosen.getAlgorithmInfo();
  if (bits !== undefined && bits < smallestRsa) throw unusable('key-too-weak');
  const subkeyEnd = await chosen.getExpirationTime();
  const ends = [keyEnd, subkeyEnd].filter((end): end is Date => end instanceof Date);
  return ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime())));
}

async function whyNoSubkey(key: Key, now: Date): Promise<KeyProblem> {
  const problems = await Promise.all(
    key.subkeys.map(async (subkey): Promise<KeyProblem> => {
      if (!isEncryptionAlgorithm(algorithmOf(subkey))) return 'key-cannot-encrypt';
      if ((subkey.getAlgorithmInfo().bits ?? smallestRsa) < smallestRsa) return 'key-too-weak';
      if (subkey.revocationSignatures.length > 0) return 'key-revoked';
      const end = await subkey.getExpirationTime(now).catch(() => null);
      return end === null || end <= now ? 'key-expired' : 'key-cannot-encrypt';
    }),
  );
  return keyProblems.find((problem) => problems.includes(problem)) ?? 'key-cannot-encrypt';
}

const algorithmOf = (key: Key | Subkey): number => key.keyPacket.algorithm;
const isEncryptionAlgorithm = (algorithm: number) =>
  ([...gnupgEncryption, algorithms.elgamal, algorithms.x25519, algorithms.x448] as number[]).includes(
    algorithm,
  );
