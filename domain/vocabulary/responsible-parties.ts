import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Who takes a step or carries a measure. */
export const responsibleParties = defineVocabulary('responsible-parties', [
  term('client', 'Klient:in', 'Client'),
  term('caseworker', 'Fallmanagement', 'Case management'),
  term('institution', 'Institution', 'Institution'),
]);
export type ResponsibleParty = CodeOf<typeof responsibleParties>;
