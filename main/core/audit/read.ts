import type { AuditEntry, AuditEventName } from '../../../domain/audit/event.ts';
import { auditEntry } from '../../../domain/audit/event.ts';
import type { CaseDatabase } from '../db/connection.ts';
import { SealedSessionReader } from './sealing.ts';

export interface AuditFilter {
  /** ISO UTC timestamps, first included, last excluded */
  from?: string | undefined;
  before?: string | undefined;
  event?: AuditEventName | undefined;
  userSlotId?: string | undefined;
}

/** One entry of the log; `entry` is null when it has expired or can't be opened with this key. */
export interface ReadEntry {
  position: number;
  recordedAt: string;
  entry: AuditEntry | null;
  expired: boolean;
}

interface RowName {
  position: number;
  session_id: string;
  sequence: number;
  recorded_at: string;
  expired: number;
}

/** Reads sealed entries with the data-protection officers' private key. Sessions are opened once and kept opened. */
export class AuditReader {
  readonly #audit: CaseDatabase;
  readonly #vaultId: string;
  readonly #privateKey: Buffer;
  readonly #sessions = new Map<string, Map<number, AuditEntry | null>>();

  constructor(audit: CaseDatabase, vaultId: string, privateKey: Buffer) {
    this.#audit = audit;
    this.#vaultId = vaultId;
    this.#privateKey = privateKey;
  }

  /** Newest first. `total` counts what the filter lets through. */
  async page(
    filter: AuditFilter,
    offset: number,
    limit: number,
  ): Promise<{ entries: ReadEntry[]; total: number }> {
    if (filter.event === undefined && filter.userSlotId === undefined)
      return this.#unfiltered(filter, offset, limit);
    const passing: ReadEntry[] = [];
    for (const row of await this.#names(filter)) {
      const read = await this.#read(row);
      const { entry } = read;
      if (filter.event !== undefined && entry?.event !== filter.event) continue;
      if (filter.userSlotId !== undefined && entry?.userSlotId !== filter.userSlotId) continue;
      passing.push(read);
    }
    return { entries: passing.slice(offset, offset + limit), total: passing.length };
  }

  async #unfiltered(filter: AuditFilter, offset: number, limit: number) {
    const entries: ReadEntry[] = [];
    for (const row of await this.#names(filter).offset(offset).limit(limit))
      entries.push(await this.#read(row));
    const counted = await this.#inTime(filter).count({ total: '*' }).first();
    return { entries, total: Number(counted?.['total'] ?? 0) };
  }

  #inTime({ from, before }: AuditFilter) {
    const query = this.#audit.knex('audit_entry');
    if (from !== undefined) query.where('recorded_at', '>=', from);
    if (before !== undefined) query.where('recorded_at', '<', before);
    return query;
  }

  #names(filter: AuditFilter) {
    return this.#inTime(filter)
      .orderBy('position', 'desc')
      .select<RowName[]>(
        'position',
        'session_id',
        'sequence',
        'recorded_at',
        this.#audit.knex.raw('sealed IS NULL AS expired'),
      );
  }

  async #read({ position, session_id, sequence, recorded_at, expired }: RowName): Promise<ReadEntry> {
    const known = this.#sessions.get(session_id);
    const session = known?.has(sequence) ? known : await this.#openSession(session_id);
    const entry = session.get(sequence) ?? null;
    return { position, recordedAt: recorded_at, entry, expired: expired === 1 };
  }

  async #openSession(sessionId: string): Promise<Map<number, AuditEntry | null>> {
    const rows = await this.#audit
      .knex('audit_entry')
      .where({ session_id: sessionId })
      .orderBy('sequence')
      .select('sequence', 'recorded_at', 'sealed');
    const entries = new Map<number, AuditEntry | null>(rows.map(({ sequence }) => [sequence, null]));
    this.#sessions.set(sessionId, entries);
    const first = rows[0];
    if (first?.sequence !== 0 || !first.sealed) return entries;
    const reader = await SealedSessionReader.open(this.#vaultId, sessionId, first.sealed, this.#privateKey);
    for (const { sequence, recorded_at, sealed } of rows) {
      entries.set(sequence, parseEntry(reader.next(recorded_at, sealed)));
    }
    reader.close();
    return entries;
  }
}

function parseEntry(plain: Buffer | undefined): AuditEntry | null {
  if (plain === undefined) return null;
  try {
    return auditEntry.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    return null;
  }
}
