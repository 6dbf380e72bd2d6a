import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What a consent permits. One consent names one purpose: a blanket consent would not be one. */
export const consentPurposes = defineVocabulary('consent-purposes', [
  term('case-management', 'Führung der Fallakte', 'Keeping the case file'),
  term('referral', 'Vermittlung an eine Stelle', 'Referral to a body'),
  term('case-conference', 'Fallkonferenz', 'Case conference'),
  term('information-request', 'Auskunft einholen', 'Requesting information'),
  term('confidentiality-release', 'Schweigepflichtentbindung', 'Release from confidentiality'),
  term('monthly-report', 'Monatliche Übergabe (pseudonymisiert)', 'Monthly handover (pseudonymised)'),
  term('case-handover', 'Übergabe des Falls', 'Handover of the case'),
  term('sustainability-check', 'Kontakt zur Nachhaltigkeitsprüfung', 'Contact for the sustainability check'),
]);
export type ConsentPurpose = CodeOf<typeof consentPurposes>;
