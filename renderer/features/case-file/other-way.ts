import type { CaseRecords } from '../../../domain/case/case-records.ts';
import { followingPhases, isClosed, obstaclesTo } from '../../../domain/case/phases.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';

export interface OtherWay {
  readonly to: CasePhase;
  /** Its words are `caseFile.otherWay.<kind>`. */
  readonly kind: 'close-early' | 'back-to-work' | 'reopen' | 'take-up-again';
}

/** Going back leads to the furthest phase that nothing stands against today. */
function furthestBack(records: CaseRecords, today: string): CasePhase | undefined {
  const back = followingPhases[records.file.phase].filter(
    (phase) => phase !== 'ended' && phase !== 'sustainability',
  );
  return back.find((phase) => obstaclesTo(records, phase, today, today).length === 0) ?? back.at(-1);
}

/**
 * The one way beside the straight one: an early end, back to work, or a reopening. Turning somebody away needs more
 * than a day and has its own dialog.
 */
export function otherWay(records: CaseRecords, today: string): OtherWay | null {
  const { phase } = records.file;
  if (phase === 'declined') return { to: 'inquiry', kind: 'take-up-again' };
  if (phase === 'assessment' || phase === 'planning') return { to: 'closing', kind: 'close-early' };
  if (phase !== 'closing' && !isClosed(phase)) return null;
  const to = furthestBack(records, today);
  return to === undefined ? null : { to, kind: isClosed(phase) ? 'reopen' : 'back-to-work' };
}
