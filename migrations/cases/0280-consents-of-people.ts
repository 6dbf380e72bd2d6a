import type { Knex } from 'knex';
import type { Migration } from '../types.ts';
import { followText, type TextSource } from './0160-case-text.ts';
import { textSourcesOfMembers } from './0270-residence-of-members.ts';

/** What the full text holds of each table since then. */
export const textSourcesOfConsents: readonly TextSource[] = textSourcesOfMembers.map((source) =>
  source.table === 'consent'
    ? {
        ...source,
        columns: [...source.columns, 'given_by'],
        words: (row) => [...(source.words?.(row) ?? []), `${row}.given_by`],
      }
    : source,
);

/** The client of the case in whose row this stands. */
const client = (caseId: string) => `(select client_id from case_file where case_file.id = ${caseId})`;

/** Whom a record is about; until now everybody took it to be the client. */
async function nameThePerson(knex: Knex, table: string, kind: string): Promise<void> {
  await knex.raw(`alter table ${table} add column person_id text references person (id)`);
  await knex.raw(`update ${table} set person_id = ${client(`${table}.case_id`)}`);
  await knex.raw(`create index ${table}_by_person on ${table} (person_id)`);
  // Otherwise the history would tell of a change that nobody made.
  await knex.raw(
    `update record_history set before = json_set(before, '$.person_id', ${client('record_history.case_id')})
     where record_kind = ? and json_type(before) = 'object'`,
    [kind],
  );
}

/**
 * A consent is somebody's own (Art. 7 DSGVO), and a referral is about somebody: of the household, not always the client.
 * For a child somebody with custody consents, who is named beside it.
 */
export const consentsOfPeople: Migration = {
  name: '0280-consents-of-people',
  async up(knex) {
    await nameThePerson(knex, 'consent', 'consent');
    await nameThePerson(knex, 'referral', 'referral');
    await knex.raw(`alter table consent add column given_by text not null default ''`);
    for (const when of ['insert', 'delete', 'update']) await knex.raw(`drop trigger consent_text_${when}`);
    for (const source of textSourcesOfConsents)
      if (source.table === 'consent') await followText(knex, source);
  },
};
