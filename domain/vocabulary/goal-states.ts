import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * `settled` states need no further work; `counted` goals belong to the number of goals in figures: a suspended one does not,
 * because the law decided and nobody in the case; a given-up one does, or giving up would improve the figure.
 */
export const goalStates = defineVocabulary('goal-states', [
  term('open', 'offen', 'open', { settled: false, counted: true }),
  term('in-progress', 'in Arbeit', 'in progress', { settled: false, counted: true }),
  term('reached', 'erreicht', 'reached', { settled: true, counted: true }),
  term('partly-reached', 'teilweise erreicht', 'partly reached', { settled: true, counted: true }),
  term('not-reached', 'nicht erreicht', 'not reached', { settled: true, counted: true }),
  term('suspended', 'ausgesetzt – Rechtslage', 'suspended by law', { settled: true, counted: false }),
  term('given-up', 'aufgegeben', 'given up', { settled: true, counted: true }),
]);
export type GoalState = CodeOf<typeof goalStates>;
