import type { Migration } from '../types.ts';
import { followText, type TextSource } from './0160-case-text.ts';
import { textSourcesOfPeople } from './0250-text-of-people.ts';

const table = 'case_participation';

/** What the full text holds of each table since then. */
export const textSourcesOfMembers: readonly TextSource[] = textSourcesOfPeople.map((source) =>
  source.table === table ? { ...source, columns: [...source.columns, 'qualification'] } : source,
);

/** Residence title, German and qualification of everybody in the household; the client's stand in the assessments. */
export const residenceOfMembers: Migration = {
  name: '0270-residence-of-members',
  async up(knex) {
    for (const column of ['residence_title', 'residence_expires_on', 'german_level', 'german_proof'])
      await knex.raw(`alter table ${table} add column ${column} text`);
    await knex.raw(`alter table ${table} add column qualification text not null default ''`);
    const few = 'where residence_expires_on is not null and until is null';
    await knex.raw(`create index participation_by_expiry on ${table} (residence_expires_on, case_id) ${few}`);
    // Whose day is read goes through all their cases: without it, a page of the table for each.
    await knex.raw(
      `create index participation_expiry on ${table} (case_id, residence_expires_on, person_id) ${few}`,
    );
    for (const when of ['insert', 'delete', 'update']) await knex.raw(`drop trigger ${table}_text_${when}`);
    for (const source of textSourcesOfMembers) if (source.table === table) await followText(knex, source);
  },
};
