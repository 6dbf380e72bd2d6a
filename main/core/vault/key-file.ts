import { createHash, timingSafeEqual } from 'node:crypto';
// Without the methods of `zod`, which take five times as long to load: every start waits for this file (status.ts).
import * as z from 'zod/mini';
import { roles } from '../../../domain/access/roles.ts';
import { VaultError } from './errors.ts';
import { keyKinds } from './keys.ts';
import { canonicalJson, mac } from './primitives.ts';

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const base64 = z.base64().check(z.minLength(4), z.maxLength(64_000));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const wholeNumber = z.int().check(z.nonnegative());
const epoch = z.int().check(z.minimum(1), z.maximum(2 ** 40));

const wrapsSchema = z.partialRecord(z.enum(keyKinds), base64);

export const slotSchema = z.strictObject({
  id: z.uuid(),
  name,
  role: z.enum(roles),
  active: z.boolean(),
  /** the file's epoch when this slot was written; part of what its wraps are bound to */
  epoch,
  kdf: z.strictObject({
    memoryKib: wholeNumber,
    passes: wholeNumber,
    lanes: wholeNumber,
  }),
  salt: hex(16),
  keyCheck: hex(32),
  wraps: wrapsSchema,
  /** Ed25519 public keys (SPKI, DER), oldest first: earlier ones still verify what was signed before a recovery */
  verifyingKeys: z.array(base64).check(z.minLength(1)),
});
export type Slot = z.infer<typeof slotSchema>;

const envelopeSchema = z.strictObject({ epoch, keyCheck: hex(32), wraps: wrapsSchema });
export type Envelope = z.infer<typeof envelopeSchema>;

const keyFileSchema = z.strictObject({
  format: z.literal('kim-fallakte-vault'),
  version: z.literal(1),
  vaultId: z.uuid(),
  officeName: name,
  createdAt: z.iso.datetime(),
  epoch,
  databases: z.strictObject({
    cases: z.strictObject({ salt: hex(16) }),
    audit: z.strictObject({ salt: hex(16) }),
  }),
  /** X25519, 32 bytes: audit entries are sealed to it */
  sealingPublicKey: hex(32),
  officePublicKey: z.strictObject({
    armored: z.string().check(z.maxLength(20_000)),
    fingerprint: z.string().check(z.regex(/^[0-9A-F]{40}$/)),
  }),
  slots: z.array(slotSchema).check(z.minLength(1), z.maxLength(200)),
  recovery: z.strictObject({ cases: envelopeSchema, audit: envelopeSchema }),
  /** HMAC with the integrity key, which every slot wraps: who holds no slot can't rewrite the file unseen */
  integrity: hex(32),
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type KeyFileBody = Omit<KeyFile, 'integrity'>;

const storedSchema = z.extend(keyFileSchema, { checksum: hex(32) });

/** The file's bytes: canonical JSON with a checksum, so that there is exactly one form and every byte counts. */
export function encodeKeyFile(file: KeyFile): Buffer {
  return Buffer.from(`${canonicalJson({ ...file, checksum: checksumOf(file) })}\n`, 'utf8');
}

/** @throws VaultError `key-file-damaged`, or `key-file-newer` when a later version wrote it */
export function decodeKeyFile(bytes: Buffer): KeyFile {
  const value = parseJson(bytes);
  if (isNewer(value)) throw new VaultError('key-file-newer');
  const parsed = storedSchema.safeParse(value);
  if (!parsed.success) throw new VaultError('key-file-damaged');
  const { checksum, ...file } = parsed.data;
  if (checksum !== checksumOf(file) || !encodeKeyFile(file).equals(bytes))
    throw new VaultError('key-file-damaged');
  return file;
}

export function sealKeyFile(body: KeyFileBody, integrityKey: Buffer): KeyFile {
  return { ...body, integrity: integrityOf(body, integrityKey).toString('hex') };
}

/** @throws VaultError `key-file-damaged` when somebody without a slot has rewritten the file */
export function requireIntegrity({ integrity, ...body }: KeyFile, integrityKey: Buffer): void {
  const stored = Buffer.from(integrity, 'hex');
  if (!timingSafeEqual(stored, integrityOf(body, integrityKey))) throw new VaultError('key-file-damaged');
}

function integrityOf(body: KeyFileBody, integrityKey: Buffer): Buffer {
  return mac(integrityKey, canonicalJson(body));
}

function checksumOf(file: KeyFile): string {
  return createHash('sha256').update(canonicalJson(file)).digest('hex');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new VaultError('key-file-damaged');
  }
}

function isNewer(value: unknown): boolean {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  return format === 'kim-fallakte-vault' && typeof version === 'number' && version > 1;
}
