import type { Migration } from '../types.ts';

/** What is known of documents; their content lies beside the database, a file each (`vault/attachment-store.ts`). */
export const attachments: Migration = {
  name: '0140-attachments',
  async up(knex) {
    await knex.raw(`create table attachment (
      id text not null unique,
      case_id text not null references case_file (id),
      file_name text not null,
      type text not null,
      size integer not null check (size > 0),
      sha256 blob not null check (length(sha256) = 32),
      title text not null,
      written_on text,
      source text not null default '',
      added_at text not null,
      added_by text not null,
      removed_at text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
  },
};
