import type { Migration } from '../types.ts';

/** Persons stand for themselves; a case has a client and participants. */
export const personsAndCases: Migration = {
  name: '0020-persons-and-cases',
  async up(knex) {
    await knex.raw(`create table person (
      row integer primary key,
      id text not null unique,
      given_name text not null,
      family_name text not null,
      birth_date text,
      gender text,
      nationality text,
      marital_status text,
      languages text not null default '',
      phone text not null default '',
      email text not null default '',
      street text not null default '',
      postal_code text not null default '',
      town text not null default '',
      special_protection integer not null default 0 check (special_protection in (0, 1)),
      name_key text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict`);
    await knex.raw(
      'create index person_by_name on person (family_name collate nocase, given_name collate nocase)',
    );
    await knex.raw('create index person_by_name_key on person (name_key)');
    await knex.raw('create index person_by_birth_date on person (birth_date) where birth_date is not null');

    await knex.raw(`create table case_file (
      id text primary key not null,
      reference text not null unique,
      client_id text not null references person (id),
      responsible text not null,
      phase text not null,
      municipality text,
      opened_on text not null,
      access_path text,
      occasion text not null default '',
      criteria text not null default '[]' check (json_valid(criteria)),
      informed_on text,
      informed_in text,
      legal_basis text,
      data_source text not null default '',
      admission text not null default 'open',
      admission_note text not null default '',
      admitted_on text,
      closed_on text,
      closure_reason text,
      ended_on text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw('create index case_by_client on case_file (client_id)');
    await knex.raw('create index case_by_responsible on case_file (responsible, phase, opened_on)');
    await knex.raw('create index case_by_phase on case_file (phase, opened_on)');
    await knex.raw('create index case_by_opening on case_file (opened_on)');

    // How many cases each person has in each phase, kept by the database itself: counting 100,000 rows for the
    // number above the list would cost ten times the page below it.
    await knex.raw(`create table case_tally (
      responsible text not null, phase text not null, cases integer not null,
      primary key (responsible, phase)
    ) strict, without rowid`);
    const add = (row: string, by: number) =>
      `insert into case_tally values (${row}.responsible, ${row}.phase, ${by})
       on conflict do update set cases = cases + ${by};`;
    await knex.raw(`create trigger case_tally_insert after insert on case_file begin ${add('new', 1)} end`);
    await knex.raw(`create trigger case_tally_delete after delete on case_file begin ${add('old', -1)} end`);
    await knex.raw(`create trigger case_tally_update after update of responsible, phase on case_file
      begin ${add('old', -1)} ${add('new', 1)} end`);

    // The earliest open deadline of each case, worked out again with each change of the case (null: none is open).
    // Only sorting and filtering look here: over 100,000 cases they can't work out every deadline.
    await knex.raw(`create table case_due (
      case_id text primary key not null references case_file (id) on delete cascade,
      due_on text
    ) strict, without rowid`);
    await knex.raw('create index case_due_by_day on case_due (due_on, case_id)');

    await knex.raw(`create table case_participation (
      case_id text not null references case_file (id),
      person_id text not null references person (id),
      relationship text not null,
      care_situation text not null default '',
      since text not null,
      until text,
      primary key (case_id, person_id, since)
    ) strict, without rowid`);
    await knex.raw('create index participation_by_person on case_participation (person_id)');

    await knex.raw(`create table phase_change (
      row integer primary key,
      case_id text not null references case_file (id),
      phase text not null,
      since text not null,
      recorded_at text not null,
      recorded_by text not null
    ) strict`);
    await knex.raw('create index phase_change_by_case on phase_change (case_id, row)');

    await knex.raw(`create virtual table person_text using fts5 (
      given_name, family_name, content = 'person', content_rowid = 'row', tokenize = 'trigram remove_diacritics 1')`);
    await knex.raw(`create trigger person_text_insert after insert on person begin
      insert into person_text (rowid, given_name, family_name) values (new.row, new.given_name, new.family_name); end`);
    await knex.raw(`create trigger person_text_delete after delete on person begin
      insert into person_text (person_text, rowid, given_name, family_name)
      values ('delete', old.row, old.given_name, old.family_name); end`);
    await knex.raw(`create trigger person_text_update after update of given_name, family_name on person begin
      insert into person_text (person_text, rowid, given_name, family_name)
      values ('delete', old.row, old.given_name, old.family_name);
      insert into person_text (rowid, given_name, family_name) values (new.row, new.given_name, new.family_name); end`);
  },
};
