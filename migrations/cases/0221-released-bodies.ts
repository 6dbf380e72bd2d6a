import type { Migration } from '../types.ts';

/** Which body or person a consent means, beside the kind of body; empty where nobody wrote it down. */
export const releasedBodies: Migration = {
  name: '0221-released-bodies',
  async up(knex) {
    await knex.raw(`alter table consent add column name_of_body text not null default ''`);
  },
};
