import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { addDays } from '../../../domain/date.ts';
import { auditEvents, type AuditEventName } from '../../../domain/audit/event.ts';
import type { Work } from '../work.ts';

const isEvent = (name: string | null): name is AuditEventName =>
  name !== null && (auditEvents as readonly string[]).includes(name);

/** The moment a day begins on this PC, as the log's timestamps count (UTC). */
const startOfDay = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

/** A page of the log, newest first, as the data-protection officer may read it. */
export async function list(work: Work, input: ParsedInput<'audit.list'>): Promise<Output<'audit.list'>> {
  work.read({ detail: { offset: input.offset } });
  const log = work.people.auditLog();
  const { entries, total } = await log.page(
    {
      from: input.from === null ? undefined : startOfDay(input.from),
      before: input.to === null ? undefined : startOfDay(addDays(input.to, 1)),
      event: isEvent(input.event) ? input.event : undefined,
      userSlotId: input.user ?? undefined,
    },
    input.offset,
    input.limit,
  );
  return {
    entries: entries.map(({ position, recordedAt, entry, expired }) => ({
      sequence: position,
      at: recordedAt,
      event: entry?.event ?? (expired ? 'expired' : 'unreadable'),
      user: entry === null ? '' : work.staffName(entry.userSlotId),
      role: entry?.role ?? '',
      caseRef: entry?.caseRef ?? null,
      detail: entry?.detail ?? {},
    })),
    total,
    events: [...auditEvents],
  };
}

/** Recomputes the whole chain and compares it with every checkpoint. */
export async function verify(work: Work): Promise<Output<'audit.verify'>> {
  const result = await work.people.verifyAudit();
  work.read({ detail: { intact: result.intact, entries: result.entries } });
  const [first] = result.findings;
  return {
    intact: result.intact,
    entries: result.entries,
    head: result.head,
    checkpoints: result.checkpoints,
    problem: first?.problem ?? null,
    firstBrokenSequence: first?.position ?? null,
    checkedAt: work.by.now,
  };
}
