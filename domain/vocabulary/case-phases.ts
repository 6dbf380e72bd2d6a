import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Where a case stands, in the order of the process; the last two are ends. */
export const casePhases = defineVocabulary('case-phases', [
  term('inquiry', 'Zugang', 'Inquiry'),
  term('assessment', 'Erstgespräch', 'Assessment'),
  term('planning', 'Zielvereinbarung', 'Planning'),
  term('implementation', 'Umsetzung', 'Implementation'),
  term('closing', 'Abschluss', 'Closing'),
  term('sustainability', 'Nachhaltigkeit', 'Sustainability'),
  term('ended', 'Beendet', 'Ended'),
  term('declined', 'Nicht aufgenommen', 'Not admitted'),
]);
export type CasePhase = CodeOf<typeof casePhases>;
