import type { Migration } from '../types.ts';

/** A referral that was taken back keeps since when. Of those taken back before nobody noted it, and none is made up. */
export const dayOfTakingBack: Migration = {
  name: '0371-day-of-taking-back',
  async up(knex) {
    await knex.raw('alter table referral add column revoked_on text');
  },
};
