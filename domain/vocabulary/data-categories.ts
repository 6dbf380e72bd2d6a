import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';
import type { FieldOfAction } from './fields-of-action.ts';

/**
 * Kinds of data a consent names. `special` marks special categories (Art. 9 DSGVO): they need explicit consent,
 * a public task alone never carries them.
 */
export const dataCategories = defineVocabulary('data-categories', [
  term('identity', 'Personalien', 'Identity', { special: false }),
  term('contact-details', 'Anschrift und Erreichbarkeit', 'Address and contact details', { special: false }),
  term('household', 'Haushalt und Familie', 'Household and family', { special: false }),
  term('residence', 'Aufenthalt', 'Residence status', { special: false }),
  term('language', 'Sprache', 'Language', { special: false }),
  term('school-childcare', 'Schule und Kinderbetreuung', 'School and childcare', { special: false }),
  term('education-work', 'Bildung, Abschlüsse und Arbeit', 'Education, qualifications and work', {
    special: false,
  }),
  term('housing', 'Wohnen', 'Housing', { special: false }),
  term('livelihood', 'Existenzsicherung und Finanzen', 'Livelihood and finances', { special: false }),
  term('participation', 'Soziale Teilhabe', 'Social participation', { special: false }),
  term('plan', 'Ziele, Schritte und Maßnahmen', 'Goals, steps and measures', { special: false }),
  term('evaluation', 'Bewertung und Ergebnis', 'Evaluation and result', { special: false }),
  term('health', 'Gesundheit und Psyche', 'Health and mental health', { special: true }),
  term('disability-care', 'Behinderung und Pflege', 'Disability and care', { special: true }),
  term(
    'violence-discrimination',
    'Gewalt- und Diskriminierungserfahrung',
    'Experience of violence or discrimination',
    {
      special: true,
    },
  ),
  term('ethnic-origin', 'Ethnische Herkunft', 'Ethnic origin', { special: true }),
  term('religion-belief', 'Religion oder Weltanschauung', 'Religion or belief', { special: true }),
  term('political-opinion', 'Politische Meinung', 'Political opinion', { special: true }),
  term('sexual-life', 'Sexualleben oder sexuelle Orientierung', 'Sex life or sexual orientation', {
    special: true,
  }),
]);
export type DataCategory = CodeOf<typeof dataCategories>;

export function isSpecialCategory(code: string): boolean {
  return dataCategories.find(code)?.special === true;
}

const categoryByField: Readonly<Record<FieldOfAction, DataCategory>> = {
  'residence-law': 'residence',
  family: 'household',
  language: 'language',
  school: 'school-childcare',
  childcare: 'school-childcare',
  training: 'education-work',
  recognition: 'education-work',
  work: 'education-work',
  housing: 'housing',
  health: 'health',
  livelihood: 'livelihood',
  participation: 'participation',
  'disability-care': 'disability-care',
  protection: 'violence-discrimination',
  'mobility-digital': 'participation',
  naturalisation: 'residence',
};

/** The data category that an entry in a field of action belongs to, so that a goal on health is treated as health data. */
export function dataCategoryOf(field: FieldOfAction): DataCategory {
  return categoryByField[field];
}
