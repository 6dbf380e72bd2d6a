import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Why case management and not simple advice: the criteria recorded at admission. */
export const admissionCriteria = defineVocabulary('admission-criteria', [
  term('several-problems', 'Mehrere Problemlagen', 'Several problems at once'),
  term('several-bodies', 'Mehrere Stellen beteiligt', 'Several bodies involved'),
  term('coordination-need', 'Hoher Abstimmungsbedarf', 'Much coordination needed'),
  term('lacking-self-management', 'Fehlende Selbststeuerung', 'Unable to manage alone at present'),
  term('impending-crisis', 'Drohende Krise', 'Impending crisis'),
  term('special-protection', 'Besonderer Schutzbedarf', 'Special need of protection'),
  term('failed-referrals', 'Bisherige Vermittlung gescheitert', 'Earlier referrals failed'),
  term('children-affected', 'Kinder oder Jugendliche mitbetroffen', 'Children or young people affected'),
  term('legal-deadline', 'Aufenthaltsrechtliche Frist droht', 'Deadline in residence law approaching'),
]);
export type AdmissionCriterion = CodeOf<typeof admissionCriteria>;
