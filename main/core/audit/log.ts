import type { Knex } from 'knex';
import type { CaseDatabase } from '../db/connection.ts';
import type { ChainedRow, ChainHead } from './chain.ts';
import { chainRow, emptyChain } from './chain.ts';
import type { SealedRow } from './sealing.ts';

/** Entries moved in one transaction; also bounds the numbers of values of a statement. */
const chunk = 200;

/** The log's last entry. */
export async function readHead(knex: Knex): Promise<ChainHead> {
  const last = await knex('audit_entry').orderBy('position', 'desc').first('position', 'chain_hash');
  return last ? { count: last.position, hash: last.chain_hash } : emptyChain;
}

/** Hash of the chain at a position; undefined when the log does not reach that far. */
export async function readChainHash(knex: Knex, position: number): Promise<Buffer | undefined> {
  if (position === 0) return emptyChain.hash;
  const row = await knex('audit_entry').where({ position }).first('chain_hash');
  return row?.chain_hash;
}

/**
 * Appends entries that the log does not hold yet: a second attempt after a crash changes nothing.
 * @param commits how far the cases have come that these entries are about; nothing where they are about none
 */
export async function appendToLog(
  audit: CaseDatabase,
  rows: readonly SealedRow[],
  commits = 0,
): Promise<ChainHead> {
  return audit.knex.transaction(async (transaction) => {
    let head = await readHead(transaction);
    const chained: ChainedRow[] = [];
    for (const row of await withoutKnown(transaction, rows)) {
      const next = chainRow(head, row);
      chained.push(next);
      head = { count: next.position, hash: next.chainHash };
    }
    for (let at = 0; at < chained.length; at += chunk) {
      await transaction('audit_entry').insert(chained.slice(at, at + chunk).map(entryColumns));
    }
    await transaction('audit_state').where('commits', '<', commits).update({ commits });
    return head;
  });
}

async function withoutKnown(knex: Knex, rows: readonly SealedRow[]): Promise<SealedRow[]> {
  const sessions = [...new Set(rows.map(({ sessionId }) => sessionId))];
  const known: { session_id: string; sequence: number }[] = await knex('audit_entry')
    .whereIn('session_id', sessions)
    .groupBy('session_id')
    .select('session_id')
    .max({ sequence: 'sequence' });
  const reached = new Map(known.map(({ session_id, sequence }) => [session_id, sequence]));
  return rows.filter(({ sessionId, sequence }) => sequence > (reached.get(sessionId) ?? -1));
}

function entryColumns(row: ChainedRow) {
  return {
    position: row.position,
    session_id: row.sessionId,
    sequence: row.sequence,
    recorded_at: row.recordedAt,
    sealed: row.sealed,
    sealed_hash: row.sealedHash,
    chain_hash: row.chainHash,
  };
}

/**
 * Moves everything in the cases database's outbox to the log: first it is durable there, then it is deleted here.
 * A crash between the two repeats the move, which `appendToLog` notices. Each notes how far the other had come, so that an older
 * copy of one of them is noticed even where the marker was put back with it.
 *
 * @param reached is told the log's head after each durable step
 */
export async function drainOutbox(
  cases: CaseDatabase,
  audit: CaseDatabase,
  reached: (head: ChainHead) => void,
): Promise<void> {
  for (;;) {
    const waiting = await cases
      .knex('audit_outbox')
      .orderBy('position')
      .limit(chunk)
      .select('position', 'session_id', 'sequence', 'recorded_at', 'sealed');
    const last = waiting.at(-1);
    if (last === undefined) return;
    const counter = await cases.knex('commit_counter').first('commits');
    const head = await appendToLog(audit, waiting.map(sealedRow), counter?.commits);
    reached(head);
    await cases.knex.transaction(async (transaction) => {
      await transaction('audit_outbox').where('position', '<=', last.position).delete();
      await transaction('commit_counter')
        .where('log_entries', '<', head.count)
        .update({ log_entries: head.count });
    });
  }
}

function sealedRow(row: {
  session_id: string;
  sequence: number;
  recorded_at: string;
  sealed: Buffer;
}): SealedRow {
  return {
    sessionId: row.session_id,
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    sealed: row.sealed,
  };
}
