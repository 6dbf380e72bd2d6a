import type { Migration } from '../types.ts';

/**
 * Lists of cases and contacts are read in as those of the directory are: one record of each import, its records marked
 * by it. What is confirmed is kept until it is written, so that an import goes on where it stopped.
 */
export const lists: Migration = {
  name: '0200-lists',
  async up(knex) {
    await knex.raw('alter table directory_import rename to list_import');
    await knex.raw(`alter table list_import add column kind text not null default 'directory'`);
    await knex.raw(
      `alter table list_import add column counts text not null default '{}' check (json_valid(counts))`,
    );
    // Null while something of it is still to be written.
    await knex.raw('alter table list_import add column finished_at text');
    await knex.raw('alter table list_import add column units integer not null default 0');
    await knex.raw(`update list_import set finished_at = imported_at,
      counts = json_object('institutions', institutions, 'offers', offers, 'keptBack', kept_back)`);
    for (const column of ['institutions', 'offers', 'kept_back'])
      await knex.raw(`alter table list_import drop column ${column}`);

    await knex.raw(`create table list_import_unit (
      import_id text not null references list_import (id),
      place integer not null,
      unit text not null check (json_valid(unit)),
      primary key (import_id, place)
    ) strict, without rowid`);
    await knex.raw(`create table list_mapping (
      kind text not null,
      headings text not null,
      columns text not null check (json_valid(columns)),
      updated_at text not null,
      updated_by text not null,
      primary key (kind, headings)
    ) strict, without rowid`);

    await knex.raw('alter table case_file add column import_id text references list_import (id)');
    await knex.raw(`alter table case_file add column former_reference text not null default ''`);
    await knex.raw('alter table contact add column import_id text references list_import (id)');
    await knex.raw('create index case_by_import on case_file (import_id) where import_id is not null');
    await knex.raw('create index contact_by_import on contact (import_id) where import_id is not null');
  },
};
