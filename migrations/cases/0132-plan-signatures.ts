import type { Migration } from '../types.ts';

/** Signatures that came after the day of the agreement: the agreed version itself is never changed. */
export const planSignatures: Migration = {
  name: '0132-plan-signatures',
  async up(knex) {
    await knex.raw(`create table plan_signature (
      id text not null unique references plan_version (id),
      case_id text not null references case_file (id),
      client_signature text not null,
      client_signed_on text,
      caseworker_signature text not null,
      caseworker_signed_on text,
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
  },
};
