import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Rechtskreise: the body of law from which a person draws benefits or a body acts. */
export const legalSystems = defineVocabulary('legal-systems', [
  term('sgb-2', 'SGB II – Bürgergeld, Grundsicherung für Arbeitsuchende', 'SGB II – basic income support'),
  term('sgb-3', 'SGB III – Arbeitsförderung', 'SGB III – employment promotion'),
  term('sgb-5', 'SGB V – Krankenversicherung', 'SGB V – health insurance'),
  term('sgb-8', 'SGB VIII – Kinder- und Jugendhilfe', 'SGB VIII – child and youth services'),
  term('sgb-9', 'SGB IX – Rehabilitation und Teilhabe', 'SGB IX – rehabilitation and participation'),
  term('sgb-12', 'SGB XII – Sozialhilfe', 'SGB XII – social assistance'),
  term('asylblg', 'AsylbLG – Leistungen für Asylbewerber', 'AsylbLG – benefits for asylum seekers'),
  term('aufenthg-asylg', 'AufenthG/AsylG – Aufenthalt und Asyl', 'AufenthG/AsylG – residence and asylum'),
  term('freizuegg', 'FreizügG/EU – Freizügigkeit', 'FreizügG/EU – free movement'),
  term(
    'schulg-kibiz',
    'SchulG/KiBiz – Schule und Kinderbildung',
    'SchulG/KiBiz – school and early education',
  ),
  term('wogg', 'WoGG – Wohngeld', 'WoGG – housing benefit'),
  term('bafoeg', 'BAföG – Ausbildungsförderung', 'BAföG – training grants'),
]);
export type LegalSystem = CodeOf<typeof legalSystems>;

/** „SGB II, AsylbLG“ of „SGB II – Bürgergeld …“ and the like: where a line says several of them. */
export const legalSystemsInShort = (codes: readonly LegalSystem[]): string =>
  codes.map((code) => legalSystems.label(code, 'de').split(' – ')[0]).join(', ');
