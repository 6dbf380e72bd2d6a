import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * Abschlussgrund. `evaluation` says what the closing conversation can ask for: `joint` – both sides evaluate together;
 * `caseworker` – nobody is there to ask, so nothing is demanded that can't be had. `check` says whether a
 * Nachhaltigkeitsprüfung falls due: after a death, a withdrawn consent or without any need it would be out of place.
 */
export const closureReasons = defineVocabulary('closure-reasons', [
  term('goals-reached', 'Ziele erreicht', 'Goals reached', { evaluation: 'joint', check: true }),
  term('goals-partly-reached', 'Ziele teilweise erreicht', 'Goals partly reached', {
    evaluation: 'joint',
    check: true,
  }),
  term('handover', 'Übergabe', 'Handed over', { evaluation: 'joint', check: true }),
  term('ended-by-client', 'Abbruch durch Klient:in', 'Ended by the client', {
    evaluation: 'caseworker',
    check: true,
  }),
  term('no-contact', 'kein Kontakt', 'Contact lost', { evaluation: 'caseworker', check: true }),
  term('moved-away', 'Wegzug', 'Moved away', { evaluation: 'caseworker', check: true }),
  term('departure-deportation', 'Ausreise/Abschiebung', 'Departure/deportation', {
    evaluation: 'caseworker',
    check: true,
  }),
  term('consent-withdrawn', 'Einwilligung widerrufen', 'Consent withdrawn', {
    evaluation: 'caseworker',
    check: false,
  }),
  term('death', 'Tod', 'Death', { evaluation: 'caseworker', check: false }),
  term('no-need', 'kein Case-Management-Bedarf', 'No need for case management', {
    evaluation: 'caseworker',
    check: false,
  }),
]);
export type ClosureReason = CodeOf<typeof closureReasons>;
