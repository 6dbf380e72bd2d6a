import type { Migration } from '../types.ts';

const table = 'programme_participation';

/** A family's first day in a group is a deadline: found by day, and without a page of the table for each case. */
export const firstDaysInGroups: Migration = {
  name: '0300-first-days-in-groups',
  async up(knex) {
    const few = 'where joined_on is not null and ended_on is null';
    await knex.raw(`create index ${table}_by_start on ${table} (joined_on, case_id) ${few}`);
    await knex.raw(
      `create index ${table}_start on ${table} (case_id, joined_on, ended_on, measure_id, group_id) ${few}`,
    );
  },
};
