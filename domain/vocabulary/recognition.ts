import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** State of the recognition of a foreign qualification. */
export const recognition = defineVocabulary('recognition', [
  term('not-applied', 'nicht beantragt', 'not applied for'),
  term('pending', 'laufend', 'pending'),
  term('deficit-notice', 'Defizitbescheid', 'deficit notice'),
  term('partial', 'teilweise anerkannt', 'partly recognised'),
  term('full', 'voll anerkannt', 'fully recognised'),
  term('rejected', 'abgelehnt', 'rejected'),
]);
export type Recognition = CodeOf<typeof recognition>;
