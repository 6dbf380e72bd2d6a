import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { randomUUID } from 'node:crypto';
import { decrypt, encrypt, mac, zero } from '../vault/primitives.ts';

/** One sealed entry: `sealed` of a session's first entry (sequence 0) begins with the session's 32-byte HPKE share. */
export interface SealedRow {
  sessionId: string;
  sequence: number;
  recordedAt: string;
  sealed: Buffer;
}

export interface PlainRow {
  recordedAt: string;
  bytes: Buffer;
}

/** Entries that are sealed but not yet committed. Until `confirm` the session can still seal others in their place. */
export interface PreparedRows {
  rows: SealedRow[];
  confirm(): void;
}

const shareLength = 32;
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const kem = suite.kem;

/** A new X25519 pair for the data-protection officers of a vault, 32 bytes each. */
export async function generateSealingKeys(): Promise<{ publicKey: Buffer; privateKey: Buffer }> {
  const pair = await kem.generateKeyPair();
  return {
    publicKey: Buffer.from(await kem.serializePublicKey(pair.publicKey)),
    privateKey: Buffer.from(await kem.serializePrivateKey(pair.privateKey)),
  };
}

/**
 * Seals entries so that only the holder of the private key reads them (RFC 9180 base mode, once per session); each
 * entry has a key of its own, and the step to the next key can't be reversed. Who takes over a running
 * session can neither read nor replace what it has recorded before.
 */
export class SealingSession {
  readonly id: string;
  readonly #vaultId: string;
  readonly #share: Buffer;
  #chainKey: Buffer;
  #sequence = 0;

  private constructor(vaultId: string, id: string, share: Buffer, chainKey: Buffer) {
    this.#vaultId = vaultId;
    this.id = id;
    this.#share = share;
    this.#chainKey = chainKey;
  }

  static async open(vaultId: string, publicKey: Uint8Array): Promise<SealingSession> {
    const id = randomUUID();
    const recipientPublicKey = await kem.deserializePublicKey(ownBytes(publicKey));
    const sender = await suite.createSenderContext({ recipientPublicKey, info: sessionInfo(vaultId, id) });
    const chainKey = Buffer.from(await sender.export(ownBytes(Buffer.from('ratchet')), 32));
    return new SealingSession(vaultId, id, Buffer.from(sender.enc), chainKey);
  }

  prepare(entries: readonly PlainRow[]): PreparedRows {
    let chainKey: Buffer = Buffer.from(this.#chainKey);
    let sequence = this.#sequence;
    const rows = entries.map(({ recordedAt, bytes }) => {
      const entryKey = mac(chainKey, 'entry');
      const context = entryContext(this.#vaultId, this.id, sequence, recordedAt);
      const box = encrypt(entryKey, bytes, context);
      const sealed = sequence === 0 ? Buffer.concat([this.#share, box]) : box;
      const next = mac(chainKey, 'next');
      zero(entryKey, chainKey);
      chainKey = next;
      return { sessionId: this.id, sequence: sequence++, recordedAt, sealed };
    });
    return {
      rows,
      confirm: () => {
        zero(this.#chainKey);
        this.#chainKey = chainKey;
        this.#sequence = sequence;
      },
    };
  }

  close(): void {
    zero(this.#chainKey);
  }
}

/** Opens the entries of one session in order, beginning with its first. */
export class SealedSessionReader {
  readonly #vaultId: string;
  readonly #sessionId: string;
  #chainKey: Buffer;
  #sequence = 0;

  private constructor(vaultId: string, sessionId: string, chainKey: Buffer) {
    this.#vaultId = vaultId;
    this.#sessionId = sessionId;
    this.#chainKey = chainKey;
  }

  /** @param first the sealed bytes of the session's entry 0 */
  static async open(vaultId: string, sessionId: string, first: Uint8Array, privateKey: Uint8Array) {
    const recipientKey = await kem.deserializePrivateKey(ownBytes(privateKey));
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc: ownBytes(first.subarray(0, shareLength)),
      info: sessionInfo(vaultId, sessionId),
    });
    const chainKey = Buffer.from(await recipient.export(ownBytes(Buffer.from('ratchet')), 32));
    return new SealedSessionReader(vaultId, sessionId, chainKey);
  }

  /** The plain bytes, or undefined when the entry was changed, sealed for somebody else, or has expired. */
  next(recordedAt: string, sealed: Uint8Array | null): Buffer | undefined {
    const entryKey = mac(this.#chainKey, 'entry');
    const following = mac(this.#chainKey, 'next');
    const context = entryContext(this.#vaultId, this.#sessionId, this.#sequence, recordedAt);
    const box = this.#sequence === 0 ? sealed?.subarray(shareLength) : sealed;
    const plain = box ? decrypt(entryKey, box, context) : undefined;
    zero(entryKey, this.#chainKey);
    this.#chainKey = following;
    this.#sequence += 1;
    return plain;
  }

  close(): void {
    zero(this.#chainKey);
  }
}

function sessionInfo(vaultId: string, sessionId: string): ArrayBuffer {
  return ownBytes(Buffer.from(`kim-fallakte/1/audit-session/${vaultId}/${sessionId}`));
}

function entryContext(vaultId: string, sessionId: string, sequence: number, recordedAt: string): Buffer {
  return Buffer.from(`kim-fallakte/1/audit-entry/${vaultId}/${sessionId}/${sequence}/${recordedAt}`);
}

/** The library wants an ArrayBuffer of exactly these bytes; a Buffer may be a window into a shared one. */
function ownBytes(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
