import type { Migration } from '../types.ts';

/** The pool of interpreters, in which nothing of a case stands, and what cases ask of it. */
export const interpreting: Migration = {
  name: '0150-interpreting',
  async up(knex) {
    await knex.raw(`create table interpreter (
      id text primary key not null,
      name text not null,
      name_key text not null,
      phone text not null default '',
      email text not null default '',
      languages text not null check (json_valid(languages)),
      weekdays text not null check (json_valid(weekdays)),
      availability text not null default '',
      signed_on text,
      ended_on text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw(`create table interpreting_request (
      id text not null unique,
      case_id text not null references case_file (id),
      language text not null,
      held_on text not null,
      time text not null default '',
      place text not null default '',
      occasion text not null,
      planned_minutes integer,
      interpreter_id text references interpreter (id),
      minutes integer,
      failure text,
      note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id),
      check (minutes is null or (failure is null and interpreter_id is not null))
    ) strict, without rowid`);
    await knex.raw(`create index interpreting_open on interpreting_request (held_on, case_id)
      where minutes is null and failure is null`);
    await knex.raw(`create index interpreting_by_interpreter on interpreting_request (interpreter_id)
      where interpreter_id is not null`);
  },
};
