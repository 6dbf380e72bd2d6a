import type { Migration } from '../types.ts';

/**
 * The Erstgespräch with its Handlungsfelder, and the consent ledger. Rows of one case lie together, because the keys
 * begin with the case: opening it then reads a page of each table and not one for each row.
 */
export const assessmentAndConsent: Migration = {
  name: '0030-assessment-and-consent',
  async up(knex) {
    await knex.raw(`create table assessment (
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
      primary key (case_id, kind)
    ) strict, without rowid`);
    await knex.raw(`create index assessment_by_expiry on assessment (residence_expires_on)
      where residence_expires_on is not null`);

    await knex.raw(`create table assessment_field (
      assessment_id text not null references assessment (id) on delete cascade,
      field text not null,
      status integer check (status between 0 and 4),
      reason text not null default '',
      client_words text not null default '',
      primary key (assessment_id, field)
    ) strict, without rowid`);

    await knex.raw(`create table consent (
      id text not null unique,
      case_id text not null references case_file (id),
      recipient text not null,
      purpose text not null,
      categories text not null check (json_valid(categories)),
      given_on text not null,
      valid_until text,
      language text not null,
      interpreter text not null default '',
      form text not null,
      withdrawn_on text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create index consent_by_expiry on consent (valid_until)
      where valid_until is not null and withdrawn_on is null`);
  },
};
