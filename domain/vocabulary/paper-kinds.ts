import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What the program prints out of a case. */
export const paperKinds = defineVocabulary('paper-kinds', [
  term('plan', 'Zielvereinbarung', 'Plan'),
  term('closing', 'Abschlussbewertung', 'Closing evaluation'),
  term('letter', 'Vermittlungsschreiben', 'Referral letter'),
]);
export type PaperKind = CodeOf<typeof paperKinds>;
