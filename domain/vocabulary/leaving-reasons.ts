import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Why somebody no longer belongs to the household. */
export const leavingReasons = defineVocabulary('leaving-reasons', [
  term('own-home', 'Eigene Wohnung', 'Own home'),
  term('separation', 'Trennung', 'Separation'),
  term('moved-away', 'Wegzug', 'Moved away'),
  term('abroad', 'Ausreise', 'Left the country'),
  term('care', 'Pflegefamilie oder Einrichtung', 'Foster family or institution'),
  term('death', 'Tod', 'Death'),
  term('entered-by-mistake', 'Irrtümlich eingetragen', 'Entered by mistake'),
  term('other', 'sonstiges', 'other'),
]);
export type LeavingReason = CodeOf<typeof leavingReasons>;
