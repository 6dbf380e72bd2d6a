import type { Migration } from '../types.ts';
import { followText, takeUpText, type TextSource } from './0160-case-text.ts';
import { textSourcesOfTalks } from './0230-language-of-talks.ts';

/** The label of a code as it was last filled in (`repositories/vocabulary-labels.ts`); the code itself where none is known. */
const label = (list: string, code: string) =>
  `coalesce((select label from vocabulary_label where list = '${list}' and code = ${code}), ${code})`;

const sources: readonly TextSource[] = [
  // The note has an index of its own; two names beside it are no reason to build that anew.
  { table: 'contact', name: 'contact_people', place: 'contact', columns: ['participants', 'interpreter'] },
  {
    table: 'case_participation',
    place: 'household',
    columns: ['whereabouts', 'care_place', 'care_situation', 'leaving_note'],
  },
  {
    table: 'consent',
    place: 'consent',
    columns: ['name_of_body', 'recipient', 'purpose', 'interpreter'],
    words: (row) => [
      `${row}.name_of_body`,
      label('consent-recipients', `${row}.recipient`),
      label('consent-purposes', `${row}.purpose`),
      `${row}.interpreter`,
    ],
  },
  { table: 'recipient_notice', place: 'notice', columns: ['name', 'note'] },
  {
    table: 'case_file',
    name: 'case_file_referred',
    place: 'intake',
    columns: ['referred_to', 'referral_consent_note'],
    caseId: (row) => `${row}.id`,
  },
];

/** What the full text holds of each table since then. */
export const textSourcesOfPeople: readonly TextSource[] = [...textSourcesOfTalks, ...sources];

/**
 * Who took part in a contact, what is noted about the members of a household, consents and the notices they oblige to, and
 * where somebody was sent instead are found like everything else that is written in a case.
 */
export const textOfPeople: Migration = {
  name: '0250-text-of-people',
  async up(knex) {
    await knex.raw(`create table vocabulary_label (
      list text not null, code text not null, label text not null,
      primary key (list, code)
    ) strict, without rowid`);
    for (const source of sources) {
      await followText(knex, source);
      await knex.raw(takeUpText(source));
    }
    // The list of cases looks for beginnings of one or two letters in both names.
    await knex.raw('create index person_by_given_name on person (given_name collate nocase)');
  },
};
