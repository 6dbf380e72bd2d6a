import type { Migration } from '../types.ts';

/** A case may be assessed again at a review, at its closing and at the check: more than one row of a kind. */
export const reassessments: Migration = {
  name: '0131-reassessments',
  async up(knex) {
    // Made anew beside the old one and renamed: renaming the old one would take its fields' reference along.
    await knex.raw(`create table assessment_of_case (
      id text not null unique,
      case_id text not null references case_file (id),
      kind text not null default 'first',
      held_on text,
      interpreter text not null default '',
      residence_title text,
      residence_expires_on text,
      german_level text,
      german_proof text,
      schooling text,
      vocational_training text,
      qualification text not null default '',
      recognition text,
      resources text not null default '',
      network text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    const columns = `id, case_id, kind, held_on, interpreter, residence_title, residence_expires_on, german_level,
      german_proof, schooling, vocational_training, qualification, recognition, resources, network, version,
      updated_at, updated_by`;
    await knex.raw(`insert into assessment_of_case (${columns}) select ${columns} from assessment`);
    await knex.raw('drop table assessment');
    await knex.raw('alter table assessment_of_case rename to assessment');
    await knex.raw(`create unique index assessment_first on assessment (case_id) where kind = 'first'`);
    await knex.raw(`create index assessment_by_expiry on assessment (residence_expires_on)
      where residence_expires_on is not null`);
  },
};
