import type { GoalDetails } from '../../../domain/case/plan.ts';
import {
  attainmentScale,
  attainmentValues,
  type AttainmentValue,
} from '../../../domain/vocabulary/attainment-scale.ts';
import type { VocabularyLanguage } from '../../../domain/vocabulary/vocabulary.ts';

/** Under which name a value of the scale stands among the levels of a goal. */
export const levelNameOf = {
  [-2]: 'muchLess',
  [-1]: 'less',
  0: 'expected',
  1: 'more',
  2: 'muchMore',
} as const satisfies Record<AttainmentValue, keyof GoalDetails['levels']>;

/** What a value means for this goal: the words agreed in the plan, or the scale's own where none were. */
export function levelInWords(
  levels: GoalDetails['levels'],
  value: AttainmentValue,
  language: VocabularyLanguage,
): string {
  return levels[levelNameOf[value]].trim() || attainmentScale.label(String(value), language);
}

/** All five, from −2 to +2, as `ScaleField` takes them. */
export function goalLevels(levels: GoalDetails['levels'], language: VocabularyLanguage) {
  return attainmentValues.map((value) => ({ value, anchor: levelInWords(levels, value, language) }));
}
