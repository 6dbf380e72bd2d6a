import type { Migration } from '../types.ts';

/** Vertretung, changes of responsibility, and deadlines put off. */
export const lendingAndAssignment: Migration = {
  name: '0100-lending-and-assignment',
  async up(knex) {
    await knex.raw(`create table case_lending (
      id text not null unique,
      case_id text not null references case_file (id),
      lent_to text not null,
      lent_by text not null,
      from_on text not null,
      until_on text not null check (from_on <= until_on),
      reason text not null default '',
      ended_at text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(
      'create index lending_by_borrower on case_lending (lent_to, until_on) where ended_at is null',
    );

    await knex.raw(`create table case_assignment (
      row integer primary key,
      case_id text not null references case_file (id),
      from_slot text not null,
      to_slot text not null,
      reason text not null,
      recorded_at text not null,
      recorded_by text not null
    ) strict`);
    await knex.raw('create index assignment_by_case on case_assignment (case_id, row)');

    // Which derived deadline was put off. due_on is the day it was put off from: one that has moved counts anew.
    await knex.raw(`create table deadline_snooze (
      id text not null unique,
      case_id text not null references case_file (id),
      kind text not null,
      record_id text not null,
      due_on text not null,
      until_on text not null,
      reason text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, kind, record_id)
    ) strict, without rowid`);
  },
};
