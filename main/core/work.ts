import type { Knex } from 'knex';
import type { AuditReport } from '../../domain/audit/event.ts';
import type { Role } from '../../domain/access/roles.ts';
import type { Reader } from './repositories/reading.ts';

/** The transaction of a change; services hand it on to repositories and never look inside. */
export type Transaction = Knex.Transaction;

/** Who writes, and when (ISO UTC). */
export interface Authorship {
  readonly slotId: string;
  readonly now: string;
}

/** What a service adds to the audit entry of its operation; the event itself stands in the contract. */
export type AuditNote = Omit<AuditReport, 'event'>;

/** What a service works with while a vault is open: one operation of one person. */
export interface Work {
  readonly user: { readonly slotId: string; readonly name: string; readonly role: Role };
  readonly officeName: string;
  /** The local calendar day. */
  readonly today: string;
  readonly by: Authorship;
  readonly reader: Reader;
  /** Names of the people with a slot, by slot id. */
  readonly staffName: (slotId: string) => string;
  /**
   * Runs a change: everything written inside, and the sealed audit entry of this operation, commit together or not at
   * all. An operation declared with `durability: 'change'` must go through here exactly once.
   */
  change<Result>(note: AuditNote, write: (trx: Transaction) => Promise<Result>): Promise<Result>;
  /** What the audit entry of a reading operation says; it is durable before the reply leaves. */
  read(note: AuditNote): void;
}
