import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

interface Ending {
  /** Of whom it can be said: of a family that waits, of one that has a place, or of both. */
  readonly of: 'waiting' | 'placed' | 'both';
  /** What it makes of the measure that led here. */
  readonly measure: 'done' | 'dropped' | 'not-possible';
}
const ending = (one: Ending) => one;

/** Why a family no longer takes part in a group, or no longer waits for a place. */
export const participationEndings = defineVocabulary('participation-endings', [
  term(
    'completed',
    'Programm abgeschlossen',
    'Programme completed',
    ending({ of: 'placed', measure: 'done' }),
  ),
  term(
    'outgrown',
    'Kind ist dem Alter entwachsen',
    'The child has outgrown it',
    ending({ of: 'placed', measure: 'done' }),
  ),
  term(
    'no-place',
    'Kein Platz frei geworden',
    'No place became free',
    ending({ of: 'waiting', measure: 'not-possible' }),
  ),
  term(
    'other-commitment',
    'Zeit passt nicht mehr (Arbeit, Kurs)',
    'The time no longer suits (work, course)',
    ending({ of: 'both', measure: 'dropped' }),
  ),
  term(
    'not-wanted',
    'Von der Familie nicht mehr gewünscht',
    'No longer wanted by the family',
    ending({ of: 'both', measure: 'dropped' }),
  ),
  term('moved-away', 'Wegzug', 'Moved away', ending({ of: 'both', measure: 'dropped' })),
  term(
    'entered-by-mistake',
    'Irrtümlich eingetragen',
    'Entered by mistake',
    ending({ of: 'both', measure: 'dropped' }),
  ),
  term('other', 'Sonstiger Grund', 'Other reason', ending({ of: 'both', measure: 'dropped' })),
]);
export type ParticipationEnding = CodeOf<typeof participationEndings>;
