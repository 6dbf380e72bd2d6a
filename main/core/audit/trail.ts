import type { Role } from '../../../domain/access/roles.ts';
import type { AuditEntry, AuditReport } from '../../../domain/audit/event.ts';
import { auditEntry } from '../../../domain/audit/event.ts';
import type { CaseDatabase } from '../db/connection.ts';
import { unitOfWork } from '../db/unit-of-work.ts';
import type { Marker, MarkerState } from '../vault/marker.ts';
import { mac, zero } from '../vault/primitives.ts';
import { appendToLog, drainOutbox } from './log.ts';
import type { PreparedRows, SealingSession } from './sealing.ts';

export interface TrailParts {
  user: { slotId: string; role: Role };
  session: SealingSession;
  /** absent in a data-protection session: entries then go straight into the log */
  cases: CaseDatabase | undefined;
  audit: CaseDatabase;
  marker: Marker | undefined;
  /** for pseudonyms of cases; only those who hold the cases key have it */
  caseReferenceKey: Buffer | undefined;
  now: () => Date;
}

const drainAfter = 200;

/** Everything this session records: seals reports, moves them to the log, and advances the marker. */
export class AuditTrail {
  readonly #parts: TrailParts;
  #tail: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;

  constructor(parts: TrailParts) {
    this.#parts = parts;
  }

  /** What failed behind the scenes, if anything: moving entries to the log (they wait in the outbox) or the marker. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The pseudonym under which a case appears in the log. */
  caseReference(caseId: string): string {
    if (!this.#parts.caseReferenceKey) throw new Error('this session has no cases to refer to');
    return mac(this.#parts.caseReferenceKey, caseId).toString('hex').slice(0, 32);
  }

  /** Seals reports for a transaction that is about to commit; call `confirm` on the result when it has. */
  prepare(reports: readonly AuditReport[]): PreparedRows {
    const at = this.#parts.now().toISOString();
    const entries = reports.map((report) => this.#entry(report, at));
    return this.#parts.session.prepare(
      entries.map((entry) => ({ recordedAt: at, bytes: Buffer.from(JSON.stringify(entry)) })),
    );
  }

  /** The cases database has durably reached this commit. */
  committed(commits: number): void {
    this.#advance({ commits });
    this.#timer ??= setTimeout(() => void this.drain().catch(() => undefined), drainAfter);
  }

  /** Records without a change to cases; durable when it returns. */
  async record(reports: readonly AuditReport[]): Promise<void> {
    const { cases } = this.#parts;
    if (cases) await unitOfWork(cases, this, async (_transaction, record) => reports.forEach(record));
    else await this.#append(reports);
  }

  /** A session without the cases database has no outbox, and no other writer to keep in step with. */
  async #append(reports: readonly AuditReport[]): Promise<void> {
    await this.#oneAfterTheOther(async () => {
      const prepared = this.prepare(reports);
      const head = await appendToLog(this.#parts.audit, prepared.rows);
      prepared.confirm();
      this.#advance({ auditCount: head.count, auditHead: head.hash });
    });
  }

  /** Moves what waits in the outbox into the log. */
  async drain(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#oneAfterTheOther(async () => {
      const { cases, audit, marker } = this.#parts;
      if (!cases || cases.readOnly || audit.readOnly) return;
      await drainOutbox(cases, audit, ({ count, hash }) =>
        marker?.advance({ auditCount: count, auditHead: hash }),
      );
    });
  }

  /** Moves what is left and forgets the session's keys. */
  async close(): Promise<void> {
    try {
      await this.drain();
    } finally {
      clearTimeout(this.#timer);
      this.#parts.session.close();
      zero(this.#parts.caseReferenceKey);
    }
  }

  /** A marker that can't be written stays behind: the change is safe, only a later loss would be seen less well. */
  #advance(state: Partial<MarkerState>): void {
    try {
      this.#parts.marker?.advance(state);
    } catch (thrown) {
      this.#failure = thrown;
    }
  }

  #entry({ event, caseId, detail }: AuditReport, at: string): AuditEntry {
    const { slotId, role } = this.#parts.user;
    const caseRef = caseId === undefined ? null : this.caseReference(caseId);
    return auditEntry.parse({ at, event, userSlotId: slotId, role, caseRef, detail: detail ?? {} });
  }

  async #oneAfterTheOther(work: () => Promise<void>): Promise<void> {
    const run = this.#tail.then(work);
    this.#tail = run.then(
      () => void (this.#failure = undefined),
      (failure: unknown) => void (this.#failure = failure),
    );
    await run;
  }
}
