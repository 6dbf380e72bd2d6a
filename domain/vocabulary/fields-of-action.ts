import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Handlungsfelder: the areas of life in which assessment, goals and gaps are sorted. */
export const fieldsOfAction = defineVocabulary('fields-of-action', [
  term('residence-law', 'Aufenthaltsrecht', 'Residence law'),
  term('family', 'Familie/Familiennachzug', 'Family/family reunification'),
  term('language', 'Sprache', 'Language'),
  term('school', 'Schule', 'School'),
  term('childcare', 'KiTa/Kinderbetreuung', 'Day care/childcare'),
  term('training', 'Ausbildung/Studium', 'Vocational training/studies'),
  term('recognition', 'Anerkennung von Abschlüssen', 'Recognition of qualifications'),
  term('work', 'Arbeit', 'Work'),
  term('housing', 'Wohnen', 'Housing'),
  term('health', 'Gesundheit/Psyche', 'Health/mental health'),
  term('livelihood', 'Existenzsicherung/Finanzen', 'Livelihood/finances'),
  term('participation', 'Soziale Teilhabe', 'Social participation'),
  term('disability-care', 'Behinderung/Pflege', 'Disability/care'),
  term('protection', 'Diskriminierung/Gewaltschutz', 'Discrimination/protection from violence'),
  term('mobility-digital', 'Mobilität/Digitales', 'Mobility/digital skills'),
  term('naturalisation', 'Einbürgerung', 'Naturalisation'),
]);
export type FieldOfAction = CodeOf<typeof fieldsOfAction>;
