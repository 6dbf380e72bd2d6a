import type { Migration } from '../types.ts';

/** Residence title, German and qualification of everybody in the household; the client's stand in the assessments. */
export const residenceOfMembers: Migration = {
  name: '0270-residence-of-members',
  async up(knex) {
    for (const column of ['residence_title', 'residence_expires_on', 'german_level', 'german_proof'])
      await knex.raw(`alter table case_participation add column ${column} text`);
    await knex.raw(`alter table case_participation add column qualification text not null default ''`);
    await knex.raw(`create index participation_by_expiry on case_participation (residence_expires_on)
      where residence_expires_on is not null`);
  },
};
