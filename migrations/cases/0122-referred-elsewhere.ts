import type { Migration } from '../types.ts';

/** Where a request was referred to, and whether that body may be told. */
export const referredElsewhere: Migration = {
  name: '0122-referred-elsewhere',
  async up(knex) {
    await knex.raw(`alter table case_file add column referred_to text not null default ''`);
    await knex.raw('alter table case_file add column referral_consent text');
    await knex.raw(`alter table case_file add column referral_consent_note text not null default ''`);
  },
};
