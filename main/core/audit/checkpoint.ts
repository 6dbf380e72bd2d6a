import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Knex } from 'knex';
import type { CaseDatabase } from '../db/connection.ts';
import { canonicalJson } from '../vault/primitives.ts';
import { readHead } from './log.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const checkpointSchema = z.strictObject({
  vaultId: z.uuid(),
  sequence: z.int().min(1),
  /** hash of the chain at its last entry, and the number of entries */
  head: hash,
  count: z.int().nonnegative(),
  epoch: z.int().min(1),
  at: z.iso.datetime(),
  /** SHA-256 of the previous checkpoint's body */
  previous: hash.nullable(),
  /** slot whose personal Ed25519 key signed */
  signedBy: z.uuid(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** The form in which a checkpoint is stored, put into export packages and printed: the signature covers `body` as it is. */
export interface SignedCheckpoint {
  body: string;
  /** base64, 64 bytes */
  signature: string;
}

export interface CheckpointSigner {
  vaultId: string;
  epoch: number;
  signedBy: string;
  at: Date;
  sign(bytes: Uint8Array): Buffer;
}

/** Signs the state of the log and stores the result in the audit database. */
export async function signCheckpoint(
  audit: CaseDatabase,
  signer: CheckpointSigner,
): Promise<SignedCheckpoint> {
  return audit.knex.transaction(async (transaction) => {
    const previous = (await readCheckpoints(transaction)).at(-1);
    const head = await readHead(transaction);
    const body = canonicalJson({
      vaultId: signer.vaultId,
      sequence: (previous ? readCheckpoint(previous).sequence : 0) + 1,
      head: head.hash.toString('hex'),
      count: head.count,
      epoch: signer.epoch,
      at: signer.at.toISOString(),
      previous: previous ? hashOfCheckpoint(previous) : null,
      signedBy: signer.signedBy,
    } satisfies Checkpoint);
    const signature = signer.sign(Buffer.from(body, 'utf8'));
    await transaction('audit_checkpoint').insert({
      sequence: readCheckpoint({ body }).sequence,
      body,
      signature,
    });
    return { body, signature: signature.toString('base64') };
  });
}

/** All checkpoints that the log itself holds, oldest first. */
export async function readCheckpoints(knex: Knex): Promise<SignedCheckpoint[]> {
  const rows = await knex('audit_checkpoint').orderBy('sequence').select('body', 'signature');
  return rows.map(({ body, signature }) => ({ body, signature: Buffer.from(signature).toString('base64') }));
}

/** @throws when the text is not a checkpoint */
export function readCheckpoint({ body }: Pick<SignedCheckpoint, 'body'>): Checkpoint {
  return checkpointSchema.parse(JSON.parse(body));
}

export function hashOfCheckpoint({ body }: Pick<SignedCheckpoint, 'body'>): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
