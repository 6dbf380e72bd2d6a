import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Highest vocational qualification. */
export const vocationalTraining = defineVocabulary('vocational-training', [
  term('none', 'keine Berufsausbildung', 'no vocational training'),
  term('semi-skilled', 'angelernt', 'trained on the job'),
  term('vocational', 'Ausbildung', 'vocational training'),
  term('degree', 'Studium', 'degree'),
]);
export type VocationalTraining = CodeOf<typeof vocationalTraining>;
