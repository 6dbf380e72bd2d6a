import type { CaseFile } from '../../../domain/case/case-file.ts';
import { needsCheck } from '../../../domain/case/closing-rules.ts';
import { sustainabilityCheckMonths } from '../../../domain/case/deadline-sources.ts';
import { isClosed, isEnded } from '../../../domain/case/phases.ts';
import { addMonths } from '../../../domain/date.ts';
import type { ClosureReason } from '../../../domain/vocabulary/closure-reasons.ts';

export type CheckTime =
  /** The case is still worked on. */
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-needed'; readonly reason: ClosureReason }
  | { readonly kind: 'early'; readonly closedOn: string; readonly dueOn: string }
  | { readonly kind: 'due'; readonly dueOn: string }
  | { readonly kind: 'ended' };

/** Whether the check may be held on a day, must wait, or is out of place. Days are ISO. */
export function checkTime(
  { phase, closedOn, closureReason }: Pick<CaseFile, 'phase' | 'closedOn' | 'closureReason'>,
  today: string,
): CheckTime {
  if (!isClosed(phase)) return { kind: 'not-closed' };
  if (closureReason !== null && !needsCheck(closureReason)) {
    return { kind: 'not-needed', reason: closureReason };
  }
  if (isEnded(phase) || closedOn === null) return { kind: 'ended' };
  const dueOn = addMonths(closedOn, sustainabilityCheckMonths);
  return today < dueOn ? { kind: 'early', closedOn, dueOn } : { kind: 'due', dueOn };
}
