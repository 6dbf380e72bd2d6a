import type { Migration } from '../types.ts';

/** In which language closing and check were talked through, and who interpreted. Nobody knows it of what is there already. */
export const languageOfTalks: Migration = {
  name: '0230-language-of-talks',
  async up(knex) {
    for (const table of ['closing', 'sustainability_check']) {
      await knex.raw(`alter table ${table} add column language text`);
      await knex.raw(`alter table ${table} add column interpreter text not null default ''`);
    }
  },
};
