import type { Migration } from '../types.ts';

/** How long the log was when entries were last moved to it: an older log beside these cases is then noticed. */
export const logSeen: Migration = {
  name: '0213-log-seen',
  async up(knex) {
    await knex.raw('alter table commit_counter add column log_entries integer not null default 0');
  },
};
