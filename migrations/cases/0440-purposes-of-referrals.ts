import type { Migration } from '../types.ts';

/** What a referral is for, as the consent under which it goes names it. Those of before were no handovers of a case. */
export const purposesOfReferrals: Migration = {
  name: '0440-purposes-of-referrals',
  async up(knex) {
    await knex.raw(`alter table referral add column purpose text not null default 'referral'`);
  },
};
