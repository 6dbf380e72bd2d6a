import type { Migration } from '../types.ts';

/**
 * A request that is referred elsewhere is told to the other body in the very step in which the consent is entered: no
 * referral stands beside it that would know. Until now nothing was entered, so nothing is known of earlier ones.
 */
export const sharedAtOnce: Migration = {
  name: '0360-shared-at-once',
  async up(knex) {
    await knex.raw('alter table consent add column shared_on text');
  },
};
