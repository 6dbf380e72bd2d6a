import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** The parent programmes that meet in groups. The codes are those of `measure-kinds`: such a measure leads into a group. */
export const programmeKinds = defineVocabulary('programme-kinds', [
  term('griffbereit', 'Griffbereit', 'Griffbereit', {
    hint: {
      de: 'Eltern mit Kindern von etwa einem bis drei Jahren',
      en: 'parents with children of about one to three',
    },
  }),
  term('rucksack-kita', 'Rucksack KiTa', 'Rucksack KiTa', {
    hint: { de: 'Eltern, deren Kinder in die KiTa gehen', en: 'parents whose children go to day care' },
  }),
  term('rucksack-school', 'Rucksack Schule', 'Rucksack Schule', {
    hint: {
      de: 'Eltern, deren Kinder in die Grundschule gehen',
      en: 'parents whose children go to primary school',
    },
  }),
]);
export type ProgrammeKind = CodeOf<typeof programmeKinds>;
