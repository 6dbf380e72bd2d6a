import type { Migration } from '../types.ts';

/** Institutions with their offers, and the lists they were read in from. Nothing of a case stands here. */
export const directory: Migration = {
  name: '0110-directory',
  async up(knex) {
    await knex.raw(`create table directory_import (
      id text primary key not null,
      file_name text not null,
      institutions integer not null,
      offers integer not null,
      kept_back integer not null,
      imported_at text not null,
      imported_by text not null,
      undone_at text,
      undone_by text
    ) strict, without rowid`);

    await knex.raw(`create table institution (
      id text primary key not null,
      name text not null,
      recipient text,
      street text not null default '',
      postal_code text not null default '',
      town text not null default '',
      phone text not null default '',
      email text not null default '',
      website text not null default '',
      note text not null default '',
      contacts text not null default '[]' check (json_valid(contacts)),
      ended_on text,
      search_key text not null,
      name_key text not null,
      import_id text references directory_import (id),
      listed_on text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw('create index institution_by_name_key on institution (name_key)');
    await knex.raw(
      'create index institution_by_import on institution (import_id) where import_id is not null',
    );

    await knex.raw(`create table offer (
      id text primary key not null,
      institution_id text not null references institution (id),
      title text not null,
      kind text not null,
      target_group text not null default '',
      language text not null default '',
      places integer,
      waiting_weeks integer,
      costs text not null default '',
      childcare text,
      valid_from text,
      valid_to text,
      note text not null default '',
      search_key text not null,
      name_key text not null,
      import_id text references directory_import (id),
      listed_on text not null,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw('create index offer_by_institution on offer (institution_id, name_key)');
    await knex.raw('create index offer_by_import on offer (import_id) where import_id is not null');

    await knex.raw('alter table measure add column institution_id text references institution (id)');
    await knex.raw('alter table measure add column offer_id text references offer (id)');
    await knex.raw(
      'create index measure_by_institution on measure (institution_id) where institution_id is not null',
    );
    await knex.raw('create index measure_by_offer on measure (offer_id) where offer_id is not null');

    // How often each offer is named, by what became of it, kept by the database itself as in 0020: the directory shows
    // unused and always full offers, and counting 300,000 measures for a page of 50 offers would cost far more than it.
    await knex.raw(`create table offer_tally (
      offer_id text not null,
      source text not null,
      state text not null,
      reason text not null,
      year text not null,
      uses integer not null,
      primary key (offer_id, source, state, reason, year)
    ) strict, without rowid`);
    const count = (row: 'new' | 'old', by: number) =>
      `insert into offer_tally
       select ${row}.offer_id, 'measure', ${row}.state, coalesce(${row}.not_possible_reason, ''),
         substr(${row}.updated_at, 1, 4), ${by}
       where ${row}.offer_id is not null
       on conflict do update set uses = uses + ${by};`;
    await knex.raw(`create trigger measure_tally_insert after insert on measure
      when new.offer_id is not null begin ${count('new', 1)} end`);
    await knex.raw(`create trigger measure_tally_delete after delete on measure
      when old.offer_id is not null begin ${count('old', -1)} end`);
    await knex.raw(`create trigger measure_tally_update
      after update of offer_id, state, not_possible_reason, updated_at on measure
      when old.offer_id is not null or new.offer_id is not null
      begin ${count('old', -1)} ${count('new', 1)} end`);
  },
};
