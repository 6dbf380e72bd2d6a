import { roles, type Role } from '../../../domain/access/roles.ts';
import { auditEvents, type AuditEventName } from '../../../domain/audit/event.ts';

export const isAuditEvent = (name: string): name is AuditEventName =>
  (auditEvents as readonly string[]).includes(name);

export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/** The parts of the program that events belong to, in the order in which they are declared. */
export function eventsByArea(names: readonly string[]): { area: string; events: AuditEventName[] }[] {
  const known = auditEvents.filter((event) => names.includes(event));
  const areas = [...new Set(known.map(areaOf))];
  return areas.map((area) => ({ area, events: known.filter((event) => areaOf(event) === area) }));
}

const areaOf = (event: string) => event.slice(0, event.indexOf('.'));

/** The beginning of a pseudonymous id: enough to see that two lines mean the same case. */
export const shortReference = (caseRef: string) => caseRef.slice(0, 8);

/** Pages of the log as one list. Listing writes an entry itself, so pages shift and may overlap by some lines. */
export function withoutRepeats<Entry extends { readonly sequence: number }>(
  pages: readonly (readonly Entry[])[],
): Entry[] {
  const seen = new Map(pages.flat().map((entry) => [entry.sequence, entry]));
  return [...seen.values()].sort((one, other) => other.sequence - one.sequence);
}
