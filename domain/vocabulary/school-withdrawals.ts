import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Why a registration for a school place was taken back. */
export const schoolWithdrawals = defineVocabulary('school-withdrawals', [
  term('placed-otherwise', 'Schulplatz auf anderem Weg gefunden', 'Found a place another way'),
  term('moved-away', 'Wegzug', 'Moved away'),
  term('other-path', 'Anderer Weg (Ausbildung, Kurs, Arbeit)', 'Another path (training, course, work)'),
  term('not-wanted', 'Von der Familie nicht mehr gewünscht', 'No longer wanted by the family'),
  term('entered-by-mistake', 'Irrtümlich eingetragen', 'Entered by mistake'),
  term('other', 'Sonstiger Grund', 'Other reason'),
]);
export type SchoolWithdrawal = CodeOf<typeof schoolWithdrawals>;
