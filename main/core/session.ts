import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { AuditReport } from '../../domain/audit/event.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { AuditDeclaration } from '../../domain/contract/operation.ts';
import { localToday } from '../../domain/validation.ts';
import { PaperTray } from './paper-tray.ts';
import { unitOfWork } from './db/unit-of-work.ts';
import { peopleOf } from './people.ts';
import type { OpenVault } from './vault/open-vault.ts';
import type { PreparedVault } from './vault/prepare.ts';
import { SealsAhead } from './vault/seals-ahead.ts';
import type { AuditNote, Transaction, Work } from './work.ts';

export interface Environment {
  vaultFolder: string;
  /** Its `ausgang` receives packages. */
  outboxFolder: string;
  /** Receives printed papers, which name people; unless said otherwise, the folder beside the vault. */
  printFolder?: string;
  /** Practice files with invented people, marked in every window. */
  training: boolean;
  /** Turned to from the real file, which waits beside it. */
  trainingChosen?: boolean;
  now: () => Date;
}

/** One unit of an operation: what services use, and what must still be recorded before the reply. */
export interface Unit {
  work: Work;
  finish(): Promise<void>;
}

/** Lists and searches are recorded together, at the latest after this time (milliseconds). */
const groupedWithin = 1000;

/** What this core process knows: the vault while it is open, or one that is being set up. */
export class Session {
  readonly environment: Environment;
  vault: OpenVault | null = null;
  prepared: PreparedVault | null = null;
  /** Somebody's password was right and a database was not: only then may a backup take its place. */
  foundDamaged = false;
  readonly sealsAhead: SealsAhead;
  readonly #tray = new PaperTray();
  #grouped: AuditReport[] = [];
  #groupTimer: NodeJS.Timeout | undefined;

  constructor(environment: Environment) {
    this.environment = environment;
    this.sealsAhead = new SealsAhead(environment.vaultFolder);
  }

  get user(): OpenVault['user'] | null {
    return this.vault?.user ?? null;
  }

  /** The file may only be looked at, and nothing can be recorded. */
  get readOnly(): boolean {
    return this.vault?.readOnly !== undefined;
  }

  /** @throws OperationFailure `locked` */
  requireVault(): OpenVault {
    if (this.vault === null) throw new OperationFailure('locked');
    return this.vault;
  }

  /** @throws OperationFailure `locked` */
  beginWork(declaration: AuditDeclaration): Unit {
    const vault = this.requireVault();
    const notes: AuditNote[] = [];
    let changes = 0;
    // Not spread: that would ask for the reader at once, and a data-protection session has none.
    const work: Work = Object.assign(this.#context(vault), {
      change: async <Result>(
        note: AuditNote | readonly AuditNote[] | ((result: Result) => AuditNote),
        write: (trx: Transaction) => Promise<Result>,
      ): Promise<Result> => {
        if ('none' in declaration || declaration.durability !== 'change') {
          throw new Error('this operation is not declared as a change');
        }
        changes += 1;
        const { event } = declaration;
        return this.#change(
          vault,
          (result) =>
            [typeof note === 'function' ? note(result) : note].flat().map((one) => ({ event, ...one })),
          write,
        );
      },
      read: (note: AuditNote) => void notes.push(note),
    });
    return {
      work,
      finish: async () => {
        if ('none' in declaration) return;
        const { event, durability } = declaration;
        if (durability === 'change') {
          if (changes !== 1) throw new Error(`${event} was recorded ${changes} times`);
          return;
        }
        const reports = (notes.length === 0 ? [{}] : notes).map((note) => ({ event, ...note }));
        if (durability === 'grouped') this.#group(reports);
        else await this.record(...reports);
      },
    };
  }

  /** Durable when it returns. A read-only vault can't be written to, not even its log: it says so on every screen. */
  async record(...reports: AuditReport[]): Promise<void> {
    const vault = this.requireVault();
    if (vault.trail === undefined) return;
    await vault.record(...reports);
  }

  /**
   * Locks, whatever the disk says. The process that called this should end: only that really forgets keys.
   *
   * @throws DatabaseError where the lock, and what was read in the second before it, could not be recorded
   */
  async close(): Promise<void> {
    this.prepared?.dispose();
    this.prepared = null;
    const vault = this.vault;
    if (vault === null) return;
    try {
      this.#grouped.push({ event: 'vault.locked' });
      await this.#flushGrouped();
    } finally {
      // A disk that does not take the last entry keeps nobody from locking.
      this.vault = null;
      await vault.close();
    }
  }

  #context(vault: OpenVault): Omit<Work, 'change' | 'read'> {
    const now = this.environment.now();
    const names = new Map(vault.slots.map(({ slotId, name }) => [slotId, name]));
    return {
      user: vault.user,
      officeName: vault.officeName,
      today: localToday(now),
      by: { slotId: vault.user.slotId, now: now.toISOString(), change: randomUUID() },
      outboxFolder: this.environment.outboxFolder,
      printFolder: this.environment.printFolder ?? dirname(this.environment.vaultFolder),
      staffName: (slotId) => names.get(slotId) ?? '',
      people: peopleOf(vault),
      tray: this.#tray,
      get reader() {
        // Without a cases key there are no cases to read, whatever a permission may say.
        if (vault.cases === undefined) throw new OperationFailure('not-allowed');
        return vault.cases;
      },
      get attachments() {
        if (vault.attachments === undefined) throw new OperationFailure('not-allowed');
        return vault.attachments;
      },
    };
  }

  async #change<Result>(
    vault: OpenVault,
    reportsOf: (result: Result) => readonly AuditReport[],
    write: (trx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    if (vault.cases === undefined) throw new OperationFailure('not-allowed');
    if (vault.trail === undefined) throw new OperationFailure('read-only');
    return unitOfWork(vault.cases, vault.trail, async (transaction, record) => {
      const result = await write(transaction);
      for (const report of reportsOf(result)) record(report);
      return result;
    });
  }

  #group(reports: readonly AuditReport[]): void {
    this.#grouped.push(...reports);
    this.#groupTimer ??= setTimeout(() => {
      // What could not be recorded now stays in line and is tried again with the next group and at lock.
      this.#flushGrouped().catch(() => undefined);
    }, groupedWithin);
  }

  async #flushGrouped(): Promise<void> {
    clearTimeout(this.#groupTimer);
    this.#groupTimer = undefined;
    const reports = this.#grouped;
    if (reports.length === 0 || this.vault === null) return;
    this.#grouped = [];
    try {
      await this.record(...reports);
    } catch (thrown) {
      this.#grouped = [...reports, ...this.#grouped];
      throw thrown;
    }
  }
}
