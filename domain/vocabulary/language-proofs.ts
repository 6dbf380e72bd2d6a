import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** How a level of German is known. */
export const languageProofs = defineVocabulary('language-proofs', [
  term('certificate', 'Zertifikat', 'Certificate'),
  term('self-assessment', 'Selbsteinschätzung', 'Self-assessment'),
  term('outside-assessment', 'Fremdeinschätzung', 'Assessment by others'),
]);
export type LanguageProof = CodeOf<typeof languageProofs>;
