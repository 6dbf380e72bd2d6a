import { casePhases } from '../vocabulary/case-phases.ts';
import type { CasePhase } from '../vocabulary/case-phases.ts';
import type { PhaseChange } from './case-file.ts';
import type { Contact } from './contact.ts';

export interface PhaseEffort {
  readonly phase: CasePhase;
  readonly minutes: number;
}

/**
 * The phase a contact on a day belongs to. On a day of change it is the phase that ended last on that day: the talk in
 * which a plan is agreed still is planning, and a closing talk belongs to the closing that ends with it. Before the first
 * change it is the first phase; null for an empty history.
 */
export function phaseOn(history: readonly PhaseChange[], day: string): CasePhase | null {
  const last = history.findLastIndex(({ since }) => since <= day);
  const change = history[last];
  const concluded = change?.since === day ? history[last - 1] : undefined;
  return (concluded ?? change ?? history[0])?.phase ?? null;
}

/** Minutes per phase in the order of the process, derived from the contacts; phases without minutes are left out. */
export function minutesByPhase(
  contacts: readonly Pick<Contact, 'contactOn' | 'minutes'>[],
  history: readonly PhaseChange[],
): PhaseEffort[] {
  const sums = new Map<CasePhase, number>();
  for (const { contactOn, minutes } of contacts) {
    const phase = phaseOn(history, contactOn);
    if (phase !== null) sums.set(phase, (sums.get(phase) ?? 0) + minutes);
  }
  return casePhases.codes
    .map((phase) => ({ phase, minutes: sums.get(phase) ?? 0 }))
    .filter(({ minutes }) => minutes > 0);
}
