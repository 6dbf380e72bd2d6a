import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * Abschlussgrund. `ending` says what a closing conversation can still ask for: `joint` – both sides can evaluate
 * together; `without-client` – nobody is there to ask, so nothing is demanded that can't be had.
 */
export const closureReasons = defineVocabulary('closure-reasons', [
  term('goals-reached', 'Ziele erreicht', 'Goals reached', { ending: 'joint' }),
  term('goals-partly-reached', 'Ziele teilweise erreicht', 'Goals partly reached', { ending: 'joint' }),
  term('handover', 'Übergabe', 'Handed over', { ending: 'joint' }),
  term('ended-by-client', 'Abbruch durch Klient:in', 'Ended by the client', { ending: 'without-client' }),
  term('no-contact', 'kein Kontakt', 'Contact lost', { ending: 'without-client' }),
  term('moved-away', 'Wegzug', 'Moved away', { ending: 'without-client' }),
  term('departure-deportation', 'Ausreise/Abschiebung', 'Departure/deportation', {
    ending: 'without-client',
  }),
  term('consent-withdrawn', 'Einwilligung widerrufen', 'Consent withdrawn', { ending: 'without-client' }),
  term('death', 'Tod', 'Death', { ending: 'without-client' }),
  term('no-need', 'kein Case-Management-Bedarf', 'No need for case management', { ending: 'without-client' }),
]);
export type ClosureReason = CodeOf<typeof closureReasons>;
