import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** `settled` measures have no deadline any more; `failed` ones came to nothing, and say why. */
export const measureStates = defineVocabulary('measure-states', [
  term('planned', 'geplant', 'planned', { settled: false, failed: false }),
  term('running', 'läuft', 'running', { settled: false, failed: false }),
  term('done', 'erledigt', 'done', { settled: true, failed: false }),
  term('not-possible', 'nicht möglich', 'not possible', { settled: true, failed: true }),
  term('rejected', 'abgelehnt', 'rejected', { settled: true, failed: true }),
  term('dropped', 'entfallen', 'dropped', { settled: true, failed: true }),
]);
export type MeasureState = CodeOf<typeof measureStates>;

/** Whether a measure came to nothing. Every such measure asks why. */
export const hasFailed = (state: string): boolean => measureStates.find(state)?.failed === true;
