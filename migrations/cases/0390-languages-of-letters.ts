import type { Migration } from '../types.ts';

/** In which language a letter repeats its sentences beside the German; those that left before are German alone. */
export const languagesOfLetters: Migration = {
  name: '0390-languages-of-letters',
  async up(knex) {
    await knex.raw(`alter table client_letter add column language text not null default 'de'`);
  },
};
