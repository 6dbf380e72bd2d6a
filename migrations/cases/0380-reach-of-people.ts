import type { Migration } from '../types.ts';

/**
 * By what people are reached, so that a number, an address or a mail address that is typed leads to them. What stands in the
 * column is worked out when the vault is next opened (`repositories/person-keys.ts`); the database itself keeps the index.
 */
export const reachOfPeople: Migration = {
  name: '0380-reach-of-people',
  async up(knex) {
    await knex.raw(
      `alter table person add column reach text not null default '[]' check (json_valid(reach))`,
    );
    // No reference to person: a merge would take these rows for records of theirs and carry them over.
    await knex.raw(`create table person_reach (
      key text not null,
      person_row integer not null,
      primary key (key, person_row)
    ) strict, without rowid`);
    const enter = `insert into person_reach (key, person_row) select distinct value, new.row from json_each(new.reach);`;
    const strike = `delete from person_reach
      where person_row = old.row and key in (select value from json_each(old.reach));`;
    await knex.raw(`create trigger person_reach_insert after insert on person begin ${enter} end`);
    await knex.raw(`create trigger person_reach_delete after delete on person begin ${strike} end`);
    await knex.raw(`create trigger person_reach_update after update of reach on person
      when old.reach is not new.reach begin ${strike} ${enter} end`);
  },
};
