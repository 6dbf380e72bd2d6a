import type { Migration } from '../types.ts';

/** Drafts, access taken to somebody else's case, settings, and the packages on their way out. */
export const workAndHandoff: Migration = {
  name: '0070-work-and-handoff',
  async up(knex) {
    await knex.raw(`create table draft (
      slot_id text not null,
      key text not null,
      payload text not null,
      saved_at text not null,
      primary key (slot_id, key)
    ) strict, without rowid`);
    await knex.raw(`create table case_access (
      row integer primary key,
      case_id text not null references case_file (id),
      slot_id text not null,
      valid_on text not null,
      reason text not null,
      reason_text text not null,
      recorded_at text not null
    ) strict`);
    await knex.raw('create index case_access_by_slot on case_access (slot_id, valid_on, case_id)');
    await knex.raw(
      'create table setting (key text primary key not null, value text not null) strict, without rowid',
    );
    // Pseudonyms of every recipient and year derive from it. Not SQLite's own generator: on Windows that is seeded from
    // clock, process number and counters.
    const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
    await knex.raw(`insert into setting values ('pseudonym-secret', ?)`, [secret]);
    await knex.raw(`create table handoff_recipient (
      recipient text primary key not null,
      armored_key text not null,
      fingerprint text not null,
      key_user text not null,
      saved_at text not null,
      saved_by text not null
    ) strict, without rowid`);
    await knex.raw(`create table handoff_package (
      id text primary key not null,
      recipient text not null,
      month text not null,
      state text not null,
      sequence integer,
      prepared_by text not null,
      prepared_at text not null,
      prepared_signature blob not null,
      released_by text,
      released_at text,
      case_count integer not null,
      withheld_count integer not null,
      manifest_hash text not null,
      file_name text,
      file_hash text,
      file_size integer,
      path text,
      unique (recipient, sequence)
    ) strict`);
    await knex.raw(`create table handoff_payload (
      package_id text primary key not null references handoff_package (id),
      bytes blob not null,
      file blob
    ) strict`);
  },
};
