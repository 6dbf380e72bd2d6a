import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** `settled` measures have no deadline any more. */
export const measureStates = defineVocabulary('measure-states', [
  term('planned', 'geplant', 'planned', { settled: false }),
  term('running', 'läuft', 'running', { settled: false }),
  term('done', 'erledigt', 'done', { settled: true }),
  term('not-possible', 'nicht möglich', 'not possible', { settled: true }),
  term('rejected', 'abgelehnt', 'rejected', { settled: true }),
  term('dropped', 'entfallen', 'dropped', { settled: true }),
]);
export type MeasureState = CodeOf<typeof measureStates>;
