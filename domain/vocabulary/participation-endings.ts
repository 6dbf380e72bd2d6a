import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';
import type { NotPossibleReason } from './not-possible-reasons.ts';

interface Ending {
  /** Of whom it can be said: of a family that waits, of one that has a place, or of both. */
  readonly of: 'waiting' | 'placed' | 'both';
  /** What it makes of the measure that led here. */
  readonly measure: 'done' | 'dropped' | 'not-possible';
  /** Why the measure came to nothing; null where it was done. */
  readonly reason: NotPossibleReason | null;
}
const ending = (one: Ending) => one;

/** Why a family no longer takes part in a group, or no longer waits for a place. */
export const participationEndings = defineVocabulary('participation-endings', [
  term(
    'completed',
    'Programm abgeschlossen',
    'Programme completed',
    ending({ of: 'placed', measure: 'done', reason: null }),
  ),
  term(
    'outgrown',
    'Kind ist dem Alter entwachsen',
    'The child has outgrown it',
    ending({ of: 'placed', measure: 'done', reason: null }),
  ),
  term(
    'no-place',
    'Kein Platz frei geworden',
    'No place became free',
    ending({ of: 'waiting', measure: 'not-possible', reason: 'offer-full' }),
  ),
  term(
    'other-commitment',
    'Zeit passt nicht mehr (Arbeit, Kurs)',
    'The time no longer suits (work, course)',
    ending({ of: 'both', measure: 'dropped', reason: 'other' }),
  ),
  term(
    'not-wanted',
    'Von der Familie nicht mehr gewünscht',
    'No longer wanted by the family',
    ending({ of: 'both', measure: 'dropped', reason: 'not-wanted' }),
  ),
  term('moved-away', 'Wegzug', 'Moved away', ending({ of: 'both', measure: 'dropped', reason: 'other' })),
  term(
    'entered-by-mistake',
    'Irrtümlich eingetragen',
    'Entered by mistake',
    ending({ of: 'both', measure: 'dropped', reason: 'other' }),
  ),
  term(
    'other',
    'Sonstiger Grund',
    'Other reason',
    ending({ of: 'both', measure: 'dropped', reason: 'other' }),
  ),
]);
export type ParticipationEnding = CodeOf<typeof participationEndings>;
