import type { Migration } from '../types.ts';
import { followText } from './0160-case-text.ts';

/** Letters to the client that left, as they stood on the paper. Rows of one case lie together. */
export const clientLetters: Migration = {
  name: '0251-client-letters',
  async up(knex) {
    await knex.raw(`create table client_letter (
      id text not null unique,
      case_id text not null references case_file (id),
      template text not null,
      written_on text not null,
      recipient text not null default '',
      subject text not null,
      body text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create trigger client_letter_no_update before update on client_letter
      begin select raise(abort, 'letters that left are never changed'); end`);
    await followText(knex, {
      table: 'client_letter',
      place: 'letter',
      columns: ['subject', 'body', 'recipient'],
    });
  },
};
