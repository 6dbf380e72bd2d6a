import type { Migration } from '../types.ts';

/** Merges of two persons into one: both as they were, and every reference that went over, so that it can be undone. */
export const personMerge: Migration = {
  name: '0124-person-merge',
  async up(knex) {
    // No reference to `person`: the kept one may itself be merged into another later.
    await knex.raw(`create table person_merge (
      id text primary key not null,
      kept_id text not null,
      merged_id text not null,
      kept_before text not null check (json_valid(kept_before)),
      merged_before text not null check (json_valid(merged_before)),
      kept_version integer not null,
      moved text not null check (json_valid(moved)),
      removed text not null check (json_valid(removed)),
      merged_at text not null,
      merged_by text not null,
      undone_at text,
      undone_by text
    ) strict, without rowid`);
    await knex.raw('create index merge_by_kept on person_merge (kept_id)');
  },
};
