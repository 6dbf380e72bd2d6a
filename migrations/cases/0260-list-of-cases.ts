import type { Migration } from '../types.ts';

/** Cases of one municipality are found and counted from an index; each person keeps views of the list under names. */
export const listOfCases: Migration = {
  name: '0260-list-of-cases',
  async up(knex) {
    await knex.raw('create index case_by_municipality on case_file (municipality, responsible, phase)');
    await knex.raw(`create table list_view (
      slot_id text not null,
      name text not null collate nocase,
      arrangement text not null check (json_valid(arrangement)),
      saved_at text not null,
      primary key (slot_id, name)
    ) strict, without rowid`);
  },
};
