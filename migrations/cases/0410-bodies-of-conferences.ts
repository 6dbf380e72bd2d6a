import type { Migration } from '../types.ts';
import { followText, type TextSource } from './0160-case-text.ts';

/** Beside the place and the decisions of its conference. */
const text: TextSource = {
  table: 'conference_body',
  place: 'conference',
  columns: ['name', 'contact_person'],
  caseId: (row) => `(select case_id from conference where id = ${row}.conference_id)`,
};

/**
 * Which bodies of the directory sat at a case conference, so that a withdrawal finds them. Of earlier conferences only free
 * text says who was there; nothing is guessed from it.
 */
export const bodiesOfConferences: Migration = {
  name: '0410-bodies-of-conferences',
  async up(knex) {
    await knex.raw(`create table conference_body (
      id text primary key not null,
      conference_id text not null references conference (id) on delete cascade,
      position integer not null,
      institution_id text not null references institution (id),
      name text not null,
      contact_person text not null default ''
    ) strict, without rowid`);
    await knex.raw('create index conference_body_of on conference_body (conference_id, position)');
    await knex.raw('create index conference_body_by_institution on conference_body (institution_id)');
    await followText(knex, text);
  },
};
