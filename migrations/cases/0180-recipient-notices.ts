import type { Migration } from '../types.ts';

/** Whom a withdrawn consent obliges the office to tell, and when and how each was told. Rows of one case lie together. */
export const recipientNotices: Migration = {
  name: '0180-recipient-notices',
  async up(knex) {
    await knex.raw(`create table recipient_notice (
      id text not null unique,
      case_id text not null references case_file (id),
      consent_id text not null references consent (id),
      recipient text not null,
      institution_id text references institution (id),
      name text not null default '',
      way text not null,
      received text not null check (json_valid(received)),
      withdrawn_on text not null,
      told_on text,
      told_by text,
      note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create index recipient_notice_open on recipient_notice (withdrawn_on, case_id)
      where told_on is null`);
    await knex.raw('create index recipient_notice_by_consent on recipient_notice (consent_id)');
    await knex.raw(`create index recipient_notice_by_institution on recipient_notice (institution_id)
      where institution_id is not null`);
  },
};
