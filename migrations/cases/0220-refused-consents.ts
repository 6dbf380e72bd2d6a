import type { Migration } from '../types.ts';

/** The ledger keeps what a person said no to as well. Whatever stands in it so far was given. */
export const refusedConsents: Migration = {
  name: '0220-refused-consents',
  async up(knex) {
    await knex.raw(`alter table consent add column answer text not null default 'given'
      check (answer in ('given', 'refused'))`);
  },
};
