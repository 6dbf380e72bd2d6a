import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * Goal Attainment Scaling, −2 to +2: 0 is the level expected when the goal was agreed.
 * Source: Kiresuk & Sherman 1968, Community Mental Health Journal 4, 443–453.
 */
export const attainmentScale = defineVocabulary('attainment-scale', [
  term('-2', 'viel weniger als erwartet', 'much less than expected'),
  term('-1', 'weniger als erwartet', 'less than expected'),
  term('0', 'wie erwartet', 'as expected'),
  term('1', 'mehr als erwartet', 'more than expected'),
  term('2', 'viel mehr als erwartet', 'much more than expected'),
]);
export type AttainmentLevel = CodeOf<typeof attainmentScale>;

export const attainmentValues = [-2, -1, 0, 1, 2] as const;
export type AttainmentValue = (typeof attainmentValues)[number];
