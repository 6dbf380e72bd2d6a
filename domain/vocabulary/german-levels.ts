import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Level of German after the Common European Framework (GER), lowest first. */
export const germanLevels = defineVocabulary('german-levels', [
  term('literacy-need', 'Alphabetisierungsbedarf', 'Literacy course needed'),
  term('A0', 'A0 – keine Kenntnisse', 'A0 – none'),
  term('A1', 'A1', 'A1'),
  term('A2', 'A2', 'A2'),
  term('B1', 'B1', 'B1'),
  term('B2', 'B2', 'B2'),
  term('C1', 'C1', 'C1'),
  term('C2', 'C2', 'C2'),
]);
export type GermanLevel = CodeOf<typeof germanLevels>;
