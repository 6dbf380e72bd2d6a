import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Rechtsgrundlagen of an entry or a handover; without one it stays. */
export const legalBases = defineVocabulary('legal-bases', [
  term('consent', 'Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)', 'Consent (Art. 6(1)(a) GDPR)'),
  term(
    'public-task',
    'Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO i. V. m. § 3 DSG NRW)',
    'Public task (Art. 6(1)(e) GDPR with s. 3 DSG NRW)',
  ),
  term(
    'legal-obligation',
    'Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)',
    'Legal obligation (Art. 6(1)(c) GDPR)',
  ),
]);
export type LegalBasis = CodeOf<typeof legalBases>;
