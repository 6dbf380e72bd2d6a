import type { GoalAttainment } from '../../../domain/case/closing.ts';

export type ViewDifference =
  | { readonly kind: 'open'; readonly missing: 'both' | 'client' | 'caseworker' }
  | { readonly kind: 'same' }
  | { readonly kind: 'client-higher' | 'caseworker-higher'; readonly steps: number };

/** How the two views of one goal stand to each other; what nobody said yet is no difference. */
export function viewDifference({
  clientValue,
  caseworkerValue,
}: Pick<GoalAttainment, 'clientValue' | 'caseworkerValue'>): ViewDifference {
  if (clientValue === null || caseworkerValue === null) {
    if (clientValue === caseworkerValue) return { kind: 'open', missing: 'both' };
    return { kind: 'open', missing: clientValue === null ? 'client' : 'caseworker' };
  }
  const steps = Math.abs(clientValue - caseworkerValue);
  if (steps === 0) return { kind: 'same' };
  return { kind: clientValue > caseworkerValue ? 'client-higher' : 'caseworker-higher', steps };
}
