import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Highest school qualification. */
export const schooling = defineVocabulary('schooling', [
  term('none', 'kein Schulabschluss', 'no school qualification'),
  term('primary', 'Primarschule', 'primary school'),
  term('hsa', 'Hauptschulabschluss (HSA)', 'lower secondary qualification (HSA)'),
  term('msa', 'Mittlerer Schulabschluss (MSA)', 'intermediate secondary qualification (MSA)'),
  term(
    'fhr',
    'Fachhochschulreife (FHR)',
    'entrance qualification for universities of applied sciences (FHR)',
  ),
  term('ahr', 'Allgemeine Hochschulreife (AHR)', 'general university entrance qualification (AHR)'),
  term('abroad-unverified', 'Abschluss im Ausland, ungeprüft', 'qualification from abroad, not verified'),
  term('unknown', 'unbekannt', 'unknown'),
]);
export type Schooling = CodeOf<typeof schooling>;
