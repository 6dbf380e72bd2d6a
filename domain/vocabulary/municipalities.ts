import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** The 16 municipalities of Kreis Lippe by AGS. An AGS is text: its leading zero is part of it. */
export const municipalities = defineVocabulary('municipalities', [
  term('05766004', 'Augustdorf', 'Augustdorf'),
  term('05766008', 'Bad Salzuflen', 'Bad Salzuflen'),
  term('05766012', 'Barntrup', 'Barntrup'),
  term('05766016', 'Blomberg', 'Blomberg'),
  term('05766020', 'Detmold', 'Detmold'),
  term('05766024', 'Dörentrup', 'Dörentrup'),
  term('05766028', 'Extertal', 'Extertal'),
  term('05766032', 'Horn-Bad Meinberg', 'Horn-Bad Meinberg'),
  term('05766036', 'Kalletal', 'Kalletal'),
  term('05766040', 'Lage', 'Lage'),
  term('05766044', 'Lemgo', 'Lemgo'),
  term('05766048', 'Leopoldshöhe', 'Leopoldshöhe'),
  term('05766052', 'Lügde', 'Lügde'),
  term('05766056', 'Oerlinghausen', 'Oerlinghausen'),
  term('05766060', 'Schieder-Schwalenberg', 'Schieder-Schwalenberg'),
  term('05766064', 'Schlangen', 'Schlangen'),
]);
export type Municipality = CodeOf<typeof municipalities>;
