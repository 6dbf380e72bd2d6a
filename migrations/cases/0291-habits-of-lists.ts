import type { Migration } from '../types.ts';

/** Which of their views a person's list of cases opens with, and the columns that they chose last. */
export const habitsOfLists: Migration = {
  name: '0291-habits-of-lists',
  async up(knex) {
    await knex.raw(`alter table list_view add column is_standard integer not null default 0
      check (is_standard in (0, 1))`);
    await knex.raw('create unique index list_view_standard on list_view (slot_id) where is_standard = 1');
    await knex.raw(`create table list_columns (
      slot_id text primary key not null,
      columns text not null check (json_valid(columns))
    ) strict, without rowid`);
  },
};
