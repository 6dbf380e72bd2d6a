import type { PhaseChange } from '../../../domain/case/case-file.ts';
import { isEnded } from '../../../domain/case/phases.ts';
import { casePhases, type CasePhase } from '../../../domain/vocabulary/case-phases.ts';

export interface PhaseStep {
  readonly phase: CasePhase;
  readonly state: 'done' | 'current' | 'open';
}

/** The phases of work; the two ends are states of the whole file, no steps. */
const stepPhases = casePhases.codes.filter((phase) => !isEnded(phase));

/** A step is done when the case has been in that phase: a phase that was skipped is not shown as done. */
export function phaseSteps(phase: CasePhase, history: readonly PhaseChange[]): PhaseStep[] {
  const current = stepPhases.indexOf(phase);
  const been = new Set(history.map((change) => change.phase));
  return stepPhases.map((step, index) => {
    if (step === phase) return { phase: step, state: 'current' };
    // After a reopening the later phases lie ahead again.
    const behind = isEnded(phase) || index < current;
    return { phase: step, state: behind && been.has(step) ? 'done' : 'open' };
  });
}
