import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Familienstand with the codes of the registers of residents (DSMeld, sheet 1401). */
export const maritalStatus = defineVocabulary('marital-status', [
  term('LD', 'ledig', 'single'),
  term('VH', 'verheiratet', 'married'),
  term('VW', 'verwitwet', 'widowed'),
  term('GS', 'geschieden', 'divorced'),
  term('EA', 'Ehe aufgehoben', 'marriage annulled'),
  term('LP', 'in eingetragener Lebenspartnerschaft', 'in a registered civil partnership'),
  term('LV', 'durch Tod aufgelöste Lebenspartnerschaft', 'civil partnership dissolved by death'),
  term('LA', 'aufgehobene Lebenspartnerschaft', 'civil partnership annulled'),
  term(
    'LE',
    'durch Todeserklärung aufgelöste Lebenspartnerschaft',
    'civil partnership dissolved by declaration of death',
  ),
  term('NB', 'nicht bekannt', 'not known'),
]);
export type MaritalStatus = CodeOf<typeof maritalStatus>;
