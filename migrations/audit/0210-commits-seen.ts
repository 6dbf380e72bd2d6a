import type { Migration } from '../types.ts';

/** How far the cases had come when their entries were last moved here: older cases beside this log are then noticed. */
export const commitsSeen: Migration = {
  name: '0210-commits-seen',
  async up(knex) {
    await knex.raw('alter table audit_state add column commits integer not null default 0');
  },
};
