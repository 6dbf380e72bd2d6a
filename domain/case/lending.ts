import { z } from 'zod';
import { opensCases, type Role } from '../access/roles.ts';
import { addMonths } from '../date.ts';
import { date, id, localToday, shortText, version } from '../validation.ts';

/** Longer than this it is no Vertretung any more, but another responsibility. */
export const lendingMonths = 12;

/** The last day: today at the earliest, so that a loan of one day can be made. */
const lastDay = date
  .refine((day) => day >= localToday(), { error: 'date-in-past', abort: true })
  .refine((day) => day <= addMonths(localToday(), lendingMonths), { error: 'date-too-far' });

export const lendingFields = z.strictObject({
  to: id,
  from: date,
  /** Included; on the day after, the case is back by itself. */
  until: lastDay,
  reason: shortText,
});
export const lendingDetails = lendingFields.refine(({ from, until }) => from <= until, {
  error: 'end-before-start',
  path: ['until'],
});
export type LendingDetails = z.infer<typeof lendingDetails>;
export const lendingUntil = z.strictObject({ until: lastDay });

/** Vertretung: a case in a colleague's hands for a time. */
export const lending = z.object({
  id,
  caseId: id,
  to: z.string(),
  lentBy: z.string(),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  /** When it was ended before its last day. */
  endedAt: z.string().nullable(),
  version,
});
export type Lending = z.infer<typeof lending>;

export type LendingState = 'planned' | 'running' | 'over';

export function lendingState(
  { from, until, endedAt }: Pick<Lending, 'from' | 'until' | 'endedAt'>,
  today: string,
): LendingState {
  if (endedAt !== null || until < today) return 'over';
  return from <= today ? 'running' : 'planned';
}

/** Who can be given cases: somebody at work here whose key opens them. */
export const mayCarryCases = ({ role, active }: { readonly role: Role; readonly active: boolean }): boolean =>
  active && opensCases(role);
