import type { Knex } from 'knex';
import type { AuditReport } from '../../domain/audit/event.ts';
import type { Role } from '../../domain/access/roles.ts';
import type { PaperTray } from './paper-tray.ts';
import type { AuditReader } from './audit/read.ts';
import type { VerifyResult } from './audit/verify.ts';
import type { Reader } from './repositories/reading.ts';
import type { AttachmentStore } from './vault/attachment-store.ts';

/** The transaction of a change; services hand it on to repositories and never look inside. */
export type Transaction = Knex.Transaction;

/** Who writes, and when (ISO UTC). */
export interface Authorship {
  readonly slotId: string;
  readonly now: string;
  /** What one operation writes is one change in the history of the case. */
  readonly change: string;
}

/** What a service adds to the audit entry of its operation; the event itself stands in the contract. */
export type AuditNote = Omit<AuditReport, 'event'>;

/** A second person who has just typed their password. */
export interface SecondPerson {
  readonly role: Role;
  /** Ed25519, raw, 32 bytes. */
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
  /** The office's private OpenPGP key, binary; Teamleitung only. */
  officeKey(): Uint8Array | undefined;
  /** Forgets the keys. */
  dispose(): void;
}

/** What the vault's key slots are asked to do; no service sees a key of its own session. */
export interface People {
  readonly staff: readonly { id: string; name: string; role: Role; active: boolean }[];
  readonly officeKeyFingerprint: string;
  /** Signs in the name of the person at work (Ed25519). */
  sign(bytes: Uint8Array): Uint8Array;
  /** The raw public key with which somebody made this signature. @throws OperationFailure `not-found` */
  publicKeyFor(slotId: string, bytes: Uint8Array, signature: Uint8Array): Uint8Array;
  /** @throws OperationFailure `wrong-password`, `too-many-attempts`, `not-found` */
  verifyPassword(slotId: string, password: string): Promise<SecondPerson>;
  /** The log in the clear; only for Datenschutz. @throws VaultError `not-allowed` */
  auditLog(): AuditReader;
  verifyAudit(): Promise<VerifyResult>;
  /** State of the audit log, signed by the person at work, to travel inside a package. */
  auditCheckpoint(): Promise<Record<string, string | number | null>>;
}

/** What a service works with while a vault is open: one operation of one person. */
export interface Work {
  readonly user: { readonly slotId: string; readonly name: string; readonly role: Role };
  readonly officeName: string;
  /** The local calendar day. */
  readonly today: string;
  readonly by: Authorship;
  readonly reader: Reader;
  readonly attachments: AttachmentStore;
  /** Papers that somebody looks at before they leave. */
  readonly tray: PaperTray;
  /** Where packages are written; its `ausgang` is watched by the recipients. */
  readonly outboxFolder: string;
  /** Where printed papers are written: never where recipients look, since they name people and are not encrypted. */
  readonly printFolder: string;
  /** Names of the people with a slot, by slot id. */
  readonly staffName: (slotId: string) => string;
  readonly people: People;
  /**
   * Runs a change: everything written inside, and the sealed audit entry of this operation, commit together or not at
   * all. An operation declared with `durability: 'change'` must go through here exactly once; one that changes several
   * cases at once has an entry for each. What only the change itself finds out is noted from its result.
   */
  change<Result>(
    note: AuditNote | readonly AuditNote[] | ((result: Result) => AuditNote),
    write: (trx: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** What the audit entry of a reading operation says; it is durable before the reply leaves. */
  read(note: AuditNote): void;
}
