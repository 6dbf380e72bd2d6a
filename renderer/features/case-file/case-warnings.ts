import type { CaseView, DeadlineView, DueView } from '../../../domain/contract/case.operations.ts';
import { isFixed, restsOn } from '../../../domain/case/snooze.ts';
import { nameOf } from '../../../domain/case/person.ts';
import { daysBetween } from '../../../domain/date.ts';

/** How long before the day a warning appears: time enough for an appointment at the office concerned. */
export const warningDays = {
  'residence-expiry': 90,
  'member-residence-expiry': 90,
  'consent-expiry': 30,
} as const;

export type CaseWarning =
  | { readonly kind: 'special-protection'; readonly names: readonly string[] }
  | {
      readonly kind: Exclude<Warned, 'member-residence-expiry'>;
      readonly on: string;
      readonly over: boolean;
      readonly recordId: string | null;
    }
  | {
      readonly kind: 'member-residence-expiry';
      readonly on: string;
      readonly over: boolean;
      /** Families often have one day for all. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'deletion'; readonly on: string };

type Warned = keyof typeof warningDays;
type Soon = DeadlineView & { readonly kind: Warned };
const isWarned = (deadline: DeadlineView): deadline is Soon => deadline.kind in warningDays;

/** One sentence for everybody of the household whose title ends on the same day, where the first of them stands. */
function warningOf(one: Soon, soon: readonly Soon[], today: string): CaseWarning[] {
  const { kind, dueOn, recordId } = one;
  const when = { on: dueOn, over: dueOn < today };
  if (kind !== 'member-residence-expiry') return [{ kind, ...when, recordId }];
  const alike = soon.filter((other) => other.kind === kind && other.dueOn === dueOn);
  return one === alike[0] ? [{ kind, ...when, names: alike.map(({ subject }) => subject ?? '') }] : [];
}

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
            names: isProtected.map(({ person }) => nameOf(person)),
          },
        ]),
    ...soon.flatMap((one) => warningOf(one, soon, today)),
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
