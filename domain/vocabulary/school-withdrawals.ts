import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';
import type { NotPossibleReason } from './not-possible-reasons.ts';

/** Why the measure that led to the registration is given up with it. */
const because = (reason: NotPossibleReason) => ({ reason });

/** Why a registration for a school place was taken back. */
export const schoolWithdrawals = defineVocabulary('school-withdrawals', [
  term(
    'placed-otherwise',
    'Schulplatz auf anderem Weg gefunden',
    'Found a place another way',
    because('no-longer-needed'),
  ),
  term('moved-away', 'Wegzug', 'Moved away', because('other')),
  term(
    'other-path',
    'Anderer Weg (Ausbildung, Kurs, Arbeit)',
    'Another path (training, course, work)',
    because('no-longer-needed'),
  ),
  term(
    'not-wanted',
    'Von der Familie nicht mehr gewünscht',
    'No longer wanted by the family',
    because('not-wanted'),
  ),
  term('entered-by-mistake', 'Irrtümlich eingetragen', 'Entered by mistake', because('other')),
  term('other', 'Sonstiger Grund', 'Other reason', because('other')),
]);
export type SchoolWithdrawal = CodeOf<typeof schoolWithdrawals>;
