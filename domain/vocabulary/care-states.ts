import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Where a child or young person is looked after or learns. `seeking` marks a place that is still missing. */
export const careStates = defineVocabulary('care-states', [
  term('too-young', 'zu jung für eine Betreuung', 'too young for day care', {
    seeking: false,
    placed: false,
  }),
  term('seeks-daycare', 'sucht KiTa-Platz', 'needs a day-care place', { seeking: true, placed: false }),
  term('in-daycare', 'in KiTa oder Kindertagespflege', 'in day care', { seeking: false, placed: true }),
  term('seeks-school', 'sucht Schulplatz', 'needs a school place', { seeking: true, placed: false }),
  term('in-school', 'in der Schule', 'at school', { seeking: false, placed: true }),
  term('seeks-training', 'sucht Ausbildungsplatz', 'needs a training place', {
    seeking: true,
    placed: false,
  }),
  term('in-training', 'in Ausbildung oder Studium', 'in training or studies', {
    seeking: false,
    placed: true,
  }),
  term('without', 'weder Betreuung noch Schule', 'neither day care nor school', {
    seeking: false,
    placed: false,
  }),
]);
export type CareState = CodeOf<typeof careStates>;
