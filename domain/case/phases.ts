import type { CasePhase } from '../vocabulary/case-phases.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseRecords } from './case-records.ts';
import { checkObstacles, closingObstacles, needsCheck } from './closing-rules.ts';
import type { AdmissionObstacle, Obstacle } from './obstacle.ts';
import { implementationObstacles } from './plan-rules.ts';
import { notReferred } from './turning-away.ts';

/** A closing or closed case goes back to the furthest phase whose requirements it meets. */
const backToWork = ['implementation', 'planning', 'assessment'] as const;

/**
 * Which phase may follow which; the first is the straight way on. A case can be brought to its closing from every
 * phase of work.
 */
export const followingPhases: Readonly<Record<CasePhase, readonly CasePhase[]>> = {
  inquiry: ['assessment', 'declined'],
  assessment: ['planning', 'closing'],
  planning: ['implementation', 'closing'],
  implementation: ['closing'],
  closing: ['sustainability', 'ended', ...backToWork],
  sustainability: ['ended', ...backToWork],
  ended: backToWork,
  declined: ['inquiry'],
};

/** Nothing of the content changes any more; only reopening brings the case back to work. */
export function isEnded(phase: CasePhase): boolean {
  return phase === 'ended' || phase === 'declined';
}

/** Closed or ended: the plan and the closing evaluation stand as they were evaluated. */
export function isClosed(phase: CasePhase): boolean {
  return phase === 'sustainability' || isEnded(phase);
}

export function isReopening(from: CasePhase, to: CasePhase): boolean {
  return isClosed(from) && !isClosed(to);
}

/** The straight way on, null at an end. After a closing without check the case ends at once. */
export function nextPhase({ file, closing }: Pick<CaseRecords, 'file' | 'closing'>): CasePhase | null {
  if (isEnded(file.phase)) return null;
  if (file.phase === 'closing' && closing?.reason && !needsCheck(closing.reason)) return 'ended';
  return followingPhases[file.phase][0] ?? null;
}

/** As much of a case as its admission is decided by. */
export interface AdmissionRecords extends Pick<CaseRecords, 'phaseHistory'> {
  readonly file: Pick<CaseFile, 'openedOn' | 'admittedOn' | 'legalBasis' | 'informedOn' | 'informedIn'>;
}

function admissionObstacles({
  legalBasis,
  informedOn,
  informedIn,
}: AdmissionRecords['file']): AdmissionObstacle[] {
  return [
    ...(legalBasis === null ? [{ code: 'no-legal-basis' } as const] : []),
    ...(informedOn === null || informedIn === null ? [{ code: 'not-informed' } as const] : []),
  ];
}

function endingObstacles(records: CaseRecords, on: string): Obstacle[] {
  if (records.file.phase === 'sustainability') return checkObstacles(records);
  const reason = records.closing?.reason ?? null;
  return [
    ...closingObstacles(records, on),
    ...(reason !== null && needsCheck(reason) ? [{ code: 'check-needed' } as const] : []),
  ];
}

function contentObstacles(records: CaseRecords, to: CasePhase, on: string): Obstacle[] {
  switch (to) {
    case 'assessment':
      return admissionObstacles(records.file);
    case 'planning':
      return records.assessment?.heldOn ? [] : [{ code: 'assessment-not-held' }];
    case 'implementation':
      return implementationObstacles(records.goals, records.planVersions.length);
    case 'sustainability':
      return closingObstacles(records, on);
    case 'ended':
      return endingObstacles(records, on);
    default:
      return [];
  }
}

function dateObstacles(
  { file, phaseHistory }: AdmissionRecords,
  on: string,
  today: string,
): AdmissionObstacle[] {
  const since = phaseHistory.at(-1)?.since;
  return [
    ...(on > today ? [{ code: 'date-in-future' } as const] : []),
    ...(on < file.openedOn ? [{ code: 'date-before-opening' } as const] : []),
    ...(file.admittedOn !== null && on < file.admittedOn ? [{ code: 'date-before-admission' } as const] : []),
    ...(since !== undefined && on < since ? [{ code: 'date-before-previous-phase' } as const] : []),
  ];
}

/**
 * Everything that stands between the case and a phase on a day (ISO); empty means: go on. A transition that the process
 * does not know is the only obstacle then.
 */
export function obstaclesTo(records: CaseRecords, to: CasePhase, on: string, today: string): Obstacle[] {
  if (!followingPhases[records.file.phase].includes(to)) return [{ code: 'transition-not-allowed' }];
  return [...dateObstacles(records, on, today), ...contentObstacles(records, to, on)];
}

/** The same for the admission of a request that has no file yet, such as a row of a list. */
export const obstaclesToAdmission = (
  records: AdmissionRecords,
  on: string,
  today: string,
): AdmissionObstacle[] => [...dateObstacles(records, on, today), ...admissionObstacles(records.file)];

type StateFields = Pick<
  CaseFile,
  'phase' | 'admission' | 'admittedOn' | 'closedOn' | 'closureReason' | 'endedOn'
>;
export type PhaseFields = StateFields & Partial<typeof nothingDecided>;

/** How every case begins. */
export const asRequested: StateFields = {
  phase: 'inquiry',
  admission: 'open',
  admittedOn: null,
  closedOn: null,
  closureReason: null,
  endedOn: null,
};

/** What a decision to turn somebody away left in the file: of a request that is taken up again it would say what no longer holds. */
const nothingDecided = { ...notReferred, admissionNote: '' } satisfies Partial<CaseFile>;

/**
 * The fields of the case after entering a phase on a day; to be called when `obstaclesTo` is empty. For `declined`
 * the caller states whether the person was referred elsewhere.
 */
export function fieldsAfter(
  { file, closing }: { readonly file: StateFields } & Pick<CaseRecords, 'closing'>,
  to: CasePhase,
  on: string,
  turnedAway: 'referred' | 'declined' = 'declined',
): PhaseFields {
  const { admission, admittedOn, closedOn, closureReason, endedOn } = file;
  const unchanged: PhaseFields = { phase: to, admission, admittedOn, closedOn, closureReason, endedOn };
  const reopened: PhaseFields = { ...unchanged, closedOn: null, closureReason: null, endedOn: null };
  const reason = closing?.reason ?? null;
  switch (to) {
    case 'inquiry':
      return { ...reopened, ...nothingDecided, admission: 'open', admittedOn: null };
    case 'assessment':
      return { ...reopened, admission: 'admitted', admittedOn: admittedOn ?? on };
    case 'planning':
    case 'implementation':
      return reopened;
    case 'sustainability':
      return { ...unchanged, closedOn: on, closureReason: reason };
    case 'ended':
      return file.phase === 'closing'
        ? { ...unchanged, closedOn: on, closureReason: reason, endedOn: on }
        : { ...unchanged, endedOn: on };
    case 'declined':
      return { ...unchanged, admission: turnedAway, endedOn: on };
    case 'closing':
      return unchanged;
  }
}
