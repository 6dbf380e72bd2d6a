import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Why somebody opens a case that is not theirs; recorded before the file opens. */
export const accessReasons = defineVocabulary('access-reasons', [
  term('cover', 'Vertretung', 'Covering for a colleague'),
  term('four-eyes', 'Vier-Augen-Prüfung', 'Four-eyes check'),
  term('complaint', 'Beschwerde', 'Complaint'),
  term('handover', 'Übergabe', 'Handover'),
  term('emergency', 'Notfall', 'Emergency'),
]);
export type AccessReason = CodeOf<typeof accessReasons>;
