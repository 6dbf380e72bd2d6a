import type { Migration } from '../types.ts';

/** What a case conference has beside its contact, whose id it shares: decisions, and tasks with their days. */
export const conferences: Migration = {
  name: '0101-conferences',
  async up(knex) {
    await knex.raw(`create table conference (
      id text not null unique references contact (id),
      case_id text not null references case_file (id),
      decisions text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create table conference_task (
      id text not null unique,
      case_id text not null references case_file (id),
      conference_id text not null references conference (id),
      position integer not null,
      title text not null,
      responsible text not null default '',
      due_on text,
      done_on text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
  },
};
