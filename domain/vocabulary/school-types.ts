import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Kinds of school in Nordrhein-Westfalen, as families wish for them and as children are placed. */
export const schoolTypes = defineVocabulary('school-types', [
  term('primary', 'Grundschule', 'Primary school'),
  term('hauptschule', 'Hauptschule', 'Hauptschule'),
  term('realschule', 'Realschule', 'Realschule'),
  term('sekundarschule', 'Sekundarschule', 'Sekundarschule'),
  term('gesamtschule', 'Gesamtschule', 'Comprehensive school'),
  term('gymnasium', 'Gymnasium', 'Gymnasium'),
  term('special-needs', 'Förderschule', 'Special school'),
  term('vocational', 'Berufskolleg', 'Vocational college'),
]);
export type SchoolType = CodeOf<typeof schoolTypes>;
