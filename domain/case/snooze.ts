import { z } from 'zod';
import { addMonths } from '../date.ts';
import { date, localToday, requiredText, version } from '../validation.ts';
import type { Deadline } from './deadlines.ts';
import type { DeadlineKind } from './deadline-sources.ts';

/** Further ahead a deadline is not put off, it is forgotten. */
export const snoozeMonths = 12;

/** „Auf später legen“: until when, and why. */
export const snoozeDetails = z.strictObject({
  until: date
    .refine((day) => day > localToday(), { error: 'date-not-ahead', abort: true })
    .refine((day) => day <= addMonths(localToday(), snoozeMonths), { error: 'date-too-far' }),
  reason: requiredText,
});
export type SnoozeDetails = z.infer<typeof snoozeDetails>;

/** What is said of a deadline that was put off; null where nothing was. It comes back on its day. */
export const putOff = z.object({ until: z.string(), reason: z.string(), version }).nullable();
export type PutOff = z.infer<typeof putOff>;

/** Which deadline was put off: found again by what it derives from, never a deadline of its own. */
export interface Snooze extends SnoozeDetails {
  readonly caseId: string;
  readonly kind: DeadlineKind;
  readonly recordId: string | null;
  /** The day it was put off from. A deadline that has moved since counts anew. */
  readonly dueOn: string;
  readonly version: number;
}

/** The law or a declaration sets these days: putting one off takes it from today's list, its day stays in sight. */
const fixedKinds: readonly DeadlineKind[] = [
  'residence-expiry',
  'member-residence-expiry',
  'consent-expiry',
  'notice-due',
  'deletion',
];
export const isFixed = (kind: DeadlineKind): boolean => fixedKinds.includes(kind);

type Identity = Pick<Deadline, 'caseId' | 'kind' | 'recordId' | 'dueOn'>;
const identityOf = ({ caseId, kind, recordId, dueOn }: Identity) =>
  `${caseId} ${kind} ${recordId ?? ''} ${dueOn}`;

/** Each deadline with what was said when it was put off, if it was. */
export function withSnoozes<Due extends Identity>(
  deadlines: readonly Due[],
  snoozes: readonly Snooze[],
): (Due & { putOff: PutOff })[] {
  const byIdentity = new Map(snoozes.map((snooze) => [identityOf(snooze), snooze]));
  return deadlines.map((deadline) => {
    const snooze = byIdentity.get(identityOf(deadline));
    return {
      ...deadline,
      putOff: snooze ? { until: snooze.until, reason: snooze.reason, version: snooze.version } : null,
    };
  });
}

/** Not in today's list yet. */
export const restsOn = (deadline: { readonly putOff: PutOff }, today: string): boolean =>
  deadline.putOff !== null && today < deadline.putOff.until;
