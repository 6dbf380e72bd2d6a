import type { Migration } from '../types.ts';

/** The joint closing evaluation and the check three months later. */
export const closingAndCheck: Migration = {
  name: '0060-closing-and-check',
  async up(knex) {
    await knex.raw(`create table closing (
      case_id text primary key not null references case_file (id),
      held_on text,
      reason text,
      client_view text not null default '',
      client_view_missing text not null default '',
      caseworker_view text not null default '',
      would_have_helped text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    const value = (name: string) => `${name} integer check (${name} between -2 and 2)`;
    await knex.raw(`create table closing_goal (
      case_id text not null references closing (case_id) on delete cascade,
      goal_id text not null references goal (id) on delete cascade,
      ${value('client_value')},
      ${value('caseworker_value')},
      ${value('agreed_value')},
      comment text not null default '',
      primary key (case_id, goal_id)
    ) strict, without rowid`);
    await knex.raw(`create table sustainability_check (
      case_id text primary key not null references case_file (id),
      held_on text not null,
      result text not null,
      client_words text not null default '',
      follow_up_needed integer not null check (follow_up_needed in (0, 1)),
      follow_up_on text,
      follow_up_note text not null default '',
      system_held text,
      system_note text not null default '',
      system_improvement text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw(`create table check_goal (
      case_id text not null references sustainability_check (case_id) on delete cascade,
      goal_id text not null references goal (id) on delete cascade,
      durability text not null,
      comment text not null default '',
      primary key (case_id, goal_id)
    ) strict, without rowid`);
    await knex.raw(
      'create index case_awaiting_check on case_file (closed_on) where closed_on is not null and ended_on is null',
    );
  },
};
