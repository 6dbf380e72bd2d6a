import type { CaseView, DeadlineView, DueView } from '../../../domain/contract/case.operations.ts';
import { isFixed, restsOn } from '../../../domain/case/snooze.ts';
import { daysBetween } from '../../../domain/date.ts';

/** How long before the day a warning appears: time enough for an appointment at the office concerned. */
export const warningDays = { 'residence-expiry': 90, 'consent-expiry': 30 } as const;

export type CaseWarning =
  | { readonly kind: 'special-protection'; readonly names: readonly string[] }
  | {
      readonly kind: 'residence-expiry' | 'consent-expiry';
      readonly on: string;
      readonly over: boolean;
      readonly recordId: string | null;
    }
  | { readonly kind: 'deletion'; readonly on: string };

type Warned = keyof typeof warningDays;
const isWarned = (deadline: DeadlineView): deadline is DeadlineView & { kind: Warned } =>
  deadline.kind in warningDays;

/** What the head of the file says beside the next deadline, most important first. */
export function caseWarnings(
  { household, deadlines }: Pick<CaseView, 'household'> & { readonly deadlines: readonly DeadlineView[] },
  today: string,
): CaseWarning[] {
  const isProtected = household.filter(({ person }) => person.specialProtection);
  const soon = deadlines
    .filter(isWarned)
    .filter(({ kind, dueOn }) => daysBetween(today, dueOn) <= warningDays[kind]);
  const deletion = deadlines.find(({ kind }) => kind === 'deletion');
  return [
    ...(isProtected.length === 0
      ? []
      : [
          {
            kind: 'special-protection' as const,
            names: isProtected.map(({ person }) => `${person.givenName} ${person.familyName}`),
          },
        ]),
    ...soon.map(({ kind, dueOn, recordId }) => ({ kind, on: dueOn, over: dueOn < today, recordId })),
    ...(deletion ? [{ kind: 'deletion' as const, on: deletion.dueOn }] : []),
  ];
}

/**
 * The deadline that the work turns to next; the end of the file's own life is no task. What was put off comes after the
 * others, unless its day is not ours to move.
 */
export function nextDeadline(deadlines: readonly DueView[], today: string): DueView | null {
  const tasks = deadlines.filter(({ kind }) => kind !== 'deletion');
  return tasks.find((one) => isFixed(one.kind) || !restsOn(one, today)) ?? tasks[0] ?? null;
}
