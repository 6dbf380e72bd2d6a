import { createHash } from 'node:crypto';
import type { CaseDatabase } from '../db/connection.ts';
import { verifyBytes } from '../vault/signing.ts';
import { chainHash, emptyChain } from './chain.ts';
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts';
import { hashOfCheckpoint, readCheckpoint, readCheckpoints } from './checkpoint.ts';

export type AuditProblem =
  /** a position is missing, or a session's entries do not follow each other */
  | 'gap'
  /** the bytes of an entry are not those that were recorded */
  | 'entry-changed'
  | 'chain-broken'
  /** the log is shorter than it was when the checkpoint was signed */
  | 'cut-before-checkpoint'
  /** the log was written anew since the checkpoint was signed */
  | 'rewritten-before-checkpoint'
  | 'checkpoint-signature-wrong'
  /** a checkpoint that exists elsewhere, or that a later one names, is missing here */
  | 'checkpoint-missing';

export interface AuditFinding {
  problem: AuditProblem;
  /** position of the entry, or `count` of the checkpoint */
  position: number;
}

export interface VerifyResult {
  intact: boolean;
  entries: number;
  /** hash of the chain, hex */
  head: string;
  checkpoints: number;
  /** in the order of positions; at most 100 */
  findings: AuditFinding[];
}

export interface VerifyOptions {
  vaultId: string;
  /** from export packages, printed forms: what lies in the log itself can be cut together with it */
  heldElsewhere?: readonly SignedCheckpoint[];
  /** Ed25519 public keys of a slot (SPKI, DER) */
  verifyingKeys(slotId: string): readonly Buffer[];
}

const chunk = 400;
const mostFindings = 100;

/**
 * Checks every link of the chain and every checkpoint. Needs no key but that of the audit database and reads nothing of
 * what the entries say. What was cut after the last checkpoint held elsewhere can't be found here.
 */
export async function verifyAuditLog(audit: CaseDatabase, options: VerifyOptions): Promise<VerifyResult> {
  const stored = await readCheckpoints(audit.knex);
  const findings: AuditFinding[] = [];
  const due = new Map<number, Checkpoint[]>();
  for (const signed of [...stored, ...(options.heldElsewhere ?? [])]) {
    const checkpoint = trusted(signed, options);
    if (checkpoint) due.set(checkpoint.count, [...(due.get(checkpoint.count) ?? []), checkpoint]);
    else findings.push({ problem: 'checkpoint-signature-wrong', position: countOf(signed) });
  }
  findings.push(...missingCheckpoints(stored, options.heldElsewhere ?? []));
  const scan = new ChainScan(due, findings);
  let from = 0;
  for (;;) {
    const rows = await audit
      .knex('audit_entry')
      .where('position', '>', from)
      .orderBy('position')
      .limit(chunk)
      .select('position', 'session_id', 'sequence', 'recorded_at', 'sealed', 'sealed_hash', 'chain_hash');
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const row of rows) scan.add(row);
    from = last.position;
    await new Promise(setImmediate);
  }
  return { ...scan.finish(), checkpoints: stored.length };
}

interface EntryRow {
  position: number;
  session_id: string;
  sequence: number;
  recorded_at: string;
  sealed: Buffer | null;
  sealed_hash: Buffer;
  chain_hash: Buffer;
}

class ChainScan {
  readonly #due: Map<number, Checkpoint[]>;
  readonly #findings: AuditFinding[];
  readonly #nextInSession = new Map<string, number>();
  #position = 0;
  #entries = 0;
  #hash: Buffer = emptyChain.hash;

  constructor(due: Map<number, Checkpoint[]>, findings: AuditFinding[]) {
    this.#due = due;
    this.#findings = findings;
    this.#compareCheckpoints();
  }

  add(row: EntryRow): void {
    const { position, session_id: sessionId, sequence, recorded_at: recordedAt, sealed } = row;
    const expected = this.#nextInSession.get(sessionId) ?? 0;
    if (position !== this.#position + 1 || sequence !== expected) this.#found('gap', position);
    this.#nextInSession.set(sessionId, sequence + 1);
    const sealedHash = Buffer.from(row.sealed_hash);
    if (sealed && !createHash('sha256').update(sealed).digest().equals(sealedHash)) {
      this.#found('entry-changed', position);
    }
    const hash = chainHash(this.#hash, { position, sessionId, sequence, recordedAt, sealedHash });
    if (!hash.equals(Buffer.from(row.chain_hash))) this.#found('chain-broken', position);
    // Goes on from what is stored: one finding per damaged place instead of one for each entry behind it.
    this.#hash = Buffer.from(row.chain_hash);
    this.#position = position;
    this.#entries += 1;
    this.#compareCheckpoints();
  }

  finish(): Omit<VerifyResult, 'checkpoints'> {
    for (const count of this.#due.keys()) {
      if (count > this.#position) this.#found('cut-before-checkpoint', count);
    }
    const findings = [...this.#findings].sort((left, right) => left.position - right.position);
    return {
      intact: findings.length === 0,
      entries: this.#entries,
      head: this.#hash.toString('hex'),
      findings: findings.slice(0, mostFindings),
    };
  }

  #compareCheckpoints(): void {
    const here = this.#hash.toString('hex');
    for (const { head } of this.#due.get(this.#position) ?? []) {
      if (head !== here) this.#found('rewritten-before-checkpoint', this.#position);
    }
  }

  #found(problem: AuditProblem, position: number): void {
    if (this.#findings.length < 10 * mostFindings) this.#findings.push({ problem, position });
  }
}

function trusted(signed: SignedCheckpoint, options: VerifyOptions): Checkpoint | undefined {
  try {
    const checkpoint = readCheckpoint(signed);
    const signature = Buffer.from(signed.signature, 'base64');
    const body = Buffer.from(signed.body, 'utf8');
    const keys = checkpoint.vaultId === options.vaultId ? options.verifyingKeys(checkpoint.signedBy) : [];
    return keys.some((key) => verifyBytes(key, body, signature)) ? checkpoint : undefined;
  } catch {
    return undefined;
  }
}

function countOf(signed: SignedCheckpoint): number {
  try {
    return readCheckpoint(signed).count;
  } catch {
    return 0;
  }
}

/** Checkpoints form a chain of their own, from the first on; those held elsewhere must all be in it. */
function missingCheckpoints(
  stored: readonly SignedCheckpoint[],
  heldElsewhere: readonly SignedCheckpoint[],
): AuditFinding[] {
  const present = new Set(stored.map(hashOfCheckpoint));
  const unlinked = stored.filter((signed, index) => {
    const before = stored[index - 1];
    return previousOf(signed) !== (before ? hashOfCheckpoint(before) : null);
  });
  const absent = heldElsewhere.filter((signed) => !present.has(hashOfCheckpoint(signed)));
  return [...unlinked, ...absent].map((signed) => ({
    problem: 'checkpoint-missing',
    position: countOf(signed),
  }));
}

function previousOf(signed: SignedCheckpoint): string | null | undefined {
  try {
    return readCheckpoint(signed).previous;
  } catch {
    return undefined;
  }
}
