import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What a confidential section of a person is about. */
export const confidentialKinds = defineVocabulary('confidential-kinds', [
  term('separation', 'Trennung', 'Separation'),
  term('violence', 'Gewalt und Schutz', 'Violence and protection'),
  term('health', 'Gesundheit', 'Health'),
  term('psyche', 'Psyche und Belastung', 'Mental health and strain'),
  term('child-protection', 'Kinderschutz', 'Child protection'),
  term('flight', 'Flucht und Herkunft', 'Flight and origin'),
  term('other', 'sonstiges', 'other'),
]);
export type ConfidentialKind = CodeOf<typeof confidentialKinds>;
