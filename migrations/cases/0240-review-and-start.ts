import type { Migration } from '../types.ts';

/**
 * When a goal that the law suspends is to be looked at again, and when a course or another measure begins. Nobody knows it of
 * what is there already. Both are deadlines, so each has its index.
 */
export const reviewAndStart: Migration = {
  name: '0240-review-and-start',
  async up(knex) {
    for (const [table, column] of [
      ['goal', 'review_on'],
      ['measure', 'starts_on'],
    ]) {
      await knex.raw(`alter table ${table} add column ${column} text`);
      await knex.raw(
        `create index ${table}_by_${column} on ${table} (${column}, case_id) where ${column} is not null`,
      );
    }
  },
};
