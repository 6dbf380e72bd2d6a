import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * Languages in which papers are printed beside the binding German text. `script` decides the typeface,
 * `direction` the layout, `ownName` is how speakers of the language find it in a list.
 */
export const printLanguages = defineVocabulary('print-languages', [
  term('de', 'Deutsch', 'German', { direction: 'ltr', script: 'latin', ownName: 'Deutsch' }),
  term('ar', 'Arabisch', 'Arabic', { direction: 'rtl', script: 'arabic', ownName: 'العربية' }),
  term('uk', 'Ukrainisch', 'Ukrainian', { direction: 'ltr', script: 'cyrillic', ownName: 'Українська' }),
  term('tr', 'Türkisch', 'Turkish', { direction: 'ltr', script: 'latin', ownName: 'Türkçe' }),
  term('kmr', 'Kurmandschi', 'Kurmanji', { direction: 'ltr', script: 'latin', ownName: 'Kurmancî' }),
  term('fa', 'Persisch/Dari', 'Persian/Dari', { direction: 'rtl', script: 'arabic', ownName: 'فارسی / دری' }),
  term('ru', 'Russisch', 'Russian', { direction: 'ltr', script: 'cyrillic', ownName: 'Русский' }),
  term('ro', 'Rumänisch', 'Romanian', { direction: 'ltr', script: 'latin', ownName: 'Română' }),
  term('bg', 'Bulgarisch', 'Bulgarian', { direction: 'ltr', script: 'cyrillic', ownName: 'Български' }),
  term('sq', 'Albanisch', 'Albanian', { direction: 'ltr', script: 'latin', ownName: 'Shqip' }),
  term('ti', 'Tigrinya', 'Tigrinya', { direction: 'ltr', script: 'ethiopic', ownName: 'ትግርኛ' }),
  term('fr', 'Französisch', 'French', { direction: 'ltr', script: 'latin', ownName: 'Français' }),
  term('ur', 'Urdu', 'Urdu', { direction: 'rtl', script: 'nastaliq', ownName: 'اردو' }),
]);
export type PrintLanguage = CodeOf<typeof printLanguages>;
