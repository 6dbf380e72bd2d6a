import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

export const genders = defineVocabulary('genders', [
  term('female', 'weiblich', 'female'),
  term('male', 'männlich', 'male'),
  term('diverse', 'divers', 'diverse'),
  term('no-entry', 'keine Angabe', 'no entry'),
]);
export type Gender = CodeOf<typeof genders>;
