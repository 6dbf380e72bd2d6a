import { closureReasons } from '../vocabulary/closure-reasons.ts';
import type { ClosureReason } from '../vocabulary/closure-reasons.ts';
import type { CaseRecords } from './case-records.ts';
import type { CaseLevelOfCheck, Check, Closing, EarlierClosing } from './closing.ts';
import type { Obstacle } from './obstacle.ts';
import type { Goal } from './plan.ts';

/** Suspended and given-up goals have no attainment that two sides could agree on. */
export function needsAgreedAttainment(goal: Pick<Goal, 'state'>): boolean {
  return goal.state !== 'suspended' && goal.state !== 'given-up';
}

/** Whether both sides can evaluate together; after „Wegzug“, „kein Kontakt“ or „Tod“ nobody is there to ask. */
export function isJointEvaluation(reason: ClosureReason): boolean {
  return closureReasons.find(reason)?.evaluation === 'joint';
}

/** Whether a client who sits opposite could name this reason: „Tod“ and „kein Kontakt“ are for the caseworker alone. */
export function canBeSaidTogether(reason: ClosureReason): boolean {
  return reason !== 'death' && reason !== 'no-contact';
}

/** Whether somebody else may go on with the case after closing for this reason: then it may be handed over, with consent. */
export function mayGoOnElsewhere(reason: ClosureReason | null): boolean {
  return reason === 'handover' || reason === 'moved-away';
}

/** Whether a Nachhaltigkeitsprüfung falls due after closing for this reason. */
export function needsCheck(reason: ClosureReason): boolean {
  return closureReasons.find(reason)?.check !== false;
}

function jointObstacles(closing: Closing, goals: readonly Goal[]): Obstacle[] {
  const agreed = new Map(closing.goals.map(({ goalId, agreedValue }) => [goalId, agreedValue]));
  const noClientView = closing.clientView.trim() === '' && closing.clientViewMissing.trim() === '';
  return [
    ...goals
      .filter((goal) => needsAgreedAttainment(goal) && (agreed.get(goal.id) ?? null) === null)
      .map((goal): Obstacle => ({ code: 'goal-without-agreed-attainment', recordId: goal.id })),
    ...(closing.heldOn === null ? [{ code: 'no-closing-talk' } as const] : []),
    ...(noClientView ? [{ code: 'no-client-view' } as const] : []),
  ];
}

/**
 * What the closing evaluation needs before the case is closed on a day. The reason decides: what can't be had any more
 * is not demanded, because a demanded field is filled with something.
 */
export function closingObstacles({ closing, goals }: CaseRecords, closedOn: string): Obstacle[] {
  const reason = closing?.reason ?? null;
  if (closing === null || reason === null) return [{ code: 'no-closing-reason' }];
  return [
    ...(isJointEvaluation(reason) ? jointObstacles(closing, goals) : []),
    ...(closing.caseworkerView.trim() === '' ? [{ code: 'no-caseworker-view' } as const] : []),
    ...(closing.heldOn !== null && closing.heldOn > closedOn
      ? [{ code: 'closing-talk-after-closing-date' } as const]
      : []),
  ];
}

/** What the sustainability check needs before the case ends; „nicht erreichbar“ is a result and needs no goals. */
export function checkObstacles({ file, check, goals }: CaseRecords): Obstacle[] {
  // A check from before a reopening says nothing about this closure.
  if (check === null || (file.closedOn !== null && check.heldOn < file.closedOn)) {
    return [{ code: 'check-not-held' }];
  }
  if (check.result === 'not-reachable') return [];
  const answered = new Set(check.goals.map(({ goalId }) => goalId));
  return goals
    .filter((goal) => needsAgreedAttainment(goal) && !answered.has(goal.id))
    .map((goal) => ({ code: 'goal-without-durability', recordId: goal.id }));
}

/** What of a check may be shown to the client: how the office and its partners work is not about them. */
export function caseLevelOf({
  version: _version,
  systemHeld: _held,
  systemNote: _note,
  systemImprovement: _improvement,
  ...caseLevel
}: Check): CaseLevelOfCheck {
  return caseLevel;
}

/**
 * What is kept of a closing when work begins again on a day; null where the case was not closed. The next closing is
 * evaluated anew: what was agreed then says nothing about what was worked on since.
 */
export function closingToKeep(
  { file, closing, check, goals, earlierClosings }: CaseRecords,
  reopenedOn: string,
): EarlierClosing | null {
  if (file.closedOn === null) return null;
  return {
    number: Math.max(0, ...earlierClosings.map(({ number }) => number)) + 1,
    closedOn: file.closedOn,
    closureReason: file.closureReason,
    reopenedOn,
    closing,
    check,
    goals: goals.map(({ version: _version, steps: _steps, ...goal }) => goal),
  };
}

export interface StandingClosing {
  readonly closedOn: string;
  readonly closureReason: ClosureReason | null;
  readonly closing: Closing | null;
  readonly check: Check | null;
}

/**
 * The one closing that stood at the end of a day (ISO); null where the case was worked on. A case closed twice counts
 * with one closing on any day, so that no figure takes it twice.
 */
export function closingStandingOn(
  {
    file,
    closing,
    check,
    earlierClosings,
  }: Pick<CaseRecords, 'closing' | 'check' | 'earlierClosings'> & {
    readonly file: Pick<CaseRecords['file'], 'closedOn' | 'closureReason'>;
  },
  day: string,
): StandingClosing | null {
  const { closedOn, closureReason } = file;
  if (closedOn !== null && closedOn <= day) return { closedOn, closureReason, closing, check };
  return earlierClosings.find((one) => one.closedOn <= day && day < one.reopenedOn) ?? null;
}
