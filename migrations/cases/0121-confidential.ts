import type { Migration } from '../types.ts';

/**
 * Confidential sections of persons, each state a row that is never changed: their history stays with them instead of
 * in `record_history`, which more people may read.
 */
export const confidential: Migration = {
  name: '0121-confidential',
  async up(knex) {
    await knex.raw(`create table confidential_section (
      id text not null,
      case_id text not null references case_file (id),
      person_id text not null references person (id),
      version integer not null check (version >= 1),
      kind text not null,
      body text not null,
      removed integer not null default 0 check (removed in (0, 1)),
      written_at text not null,
      written_by text not null,
      primary key (case_id, id, version)
    ) strict, without rowid`);
    await knex.raw('create index confidential_by_person on confidential_section (person_id)');
  },
};
