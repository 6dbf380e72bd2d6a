import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What the program prints out of a case. */
export const paperKinds = defineVocabulary('paper-kinds', [
  term('plan', 'Zielvereinbarung', 'Plan'),
  term('closing', 'Abschlussbewertung', 'Closing evaluation'),
  term('check', 'Nachhaltigkeitsprüfung', 'Sustainability check'),
  term('letter', 'Vermittlungsschreiben', 'Referral letter'),
  term('client-letter', 'Brief an Klient:in', 'Letter to the client'),
  term('consent', 'Einwilligung', 'Consent'),
  term('notice', 'Mitteilung über einen Widerruf', 'Notice of a withdrawal'),
  term('overview', 'Überblick über den Fall', 'Overview of the case'),
]);
export type PaperKind = CodeOf<typeof paperKinds>;
