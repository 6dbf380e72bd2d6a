import { createHash } from 'node:crypto';
import type { SealedRow } from './sealing.ts';

/** One entry's place in the log. `sealed` is null after the entry has expired; its hash keeps the chain checkable. */
export interface ChainedRow {
  position: number;
  sessionId: string;
  sequence: number;
  recordedAt: string;
  sealed: Buffer | null;
  sealedHash: Buffer;
  chainHash: Buffer;
}

export interface ChainHead {
  /** number of entries, and position of the last */
  count: number;
  hash: Buffer;
}

export const emptyChain: ChainHead = { count: 0, hash: Buffer.alloc(32) };

/** Adds an entry behind `head`; the chain runs over hashes of ciphertext, so everybody can check it and nobody reads. */
export function chainRow(head: ChainHead, row: SealedRow): ChainedRow {
  const position = head.count + 1;
  const sealedHash = createHash('sha256').update(row.sealed).digest();
  return { ...row, position, sealedHash, chainHash: chainHash(head.hash, { ...row, position, sealedHash }) };
}

export function chainHash(
  previous: Uint8Array,
  row: Pick<ChainedRow, 'position' | 'sessionId' | 'sequence' | 'recordedAt' | 'sealedHash'>,
): Buffer {
  const name = `kim-fallakte/1/audit-chain/${row.position}/${row.sessionId}/${row.sequence}/${row.recordedAt}`;
  return createHash('sha256').update(previous).update(row.sealedHash).update(name).digest();
}
