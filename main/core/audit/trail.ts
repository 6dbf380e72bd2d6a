import type { Role } from '../../../domain/access/roles.ts';
import type { AuditEntry, AuditReport } from '../../../domain/audit/event.ts';
import { auditEntry } from '../../../domain/audit/event.ts';
import type { CaseDatabase } from '../db/connection.ts';
import type { Marker } from '../vault/marker.ts';
import { mac } from '../vault/primitives.ts';
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

  /** Why entries could not be moved to the log, if so; they are safe in the outbox meanwhile. */
  get drainFailure(): unknown {
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
    this.#parts.marker?.advance({ commits });
    this.#timer ??= setTimeout(() => void this.drain().catch(() => undefined), drainAfter);
  }

  /** Records without a change to cases; durable in the log when it returns. Only for sessions without cases. */
  async append(reports: readonly AuditReport[]): Promise<void> {
    await this.#oneAfterTheOther(async () => {
      const prepared = this.prepare(reports);
      const head = await appendToLog(this.#parts.audit, prepared.rows);
      prepared.confirm();
      this.#parts.marker?.advance({ auditCount: head.count, auditHead: head.hash });
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

  async close(): Promise<void> {
    try {
      await this.drain();
    } finally {
      this.#parts.session.close();
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
