import type { Migration } from '../types.ts';

/** Where the words stand in what is kept of a closing. */
export const earlierTexts = [
  'closing.clientView',
  'closing.caseworkerView',
  'closing.wouldHaveHelped',
  'check.clientWords',
  'check.followUpNote',
  'check.systemNote',
  'check.systemImprovement',
];

/** @returns the trigger that puts an earlier closing into the search */
export function takeUpEarlierClosing(paths: readonly string[]): string {
  const said = paths.map((path) => `coalesce(new.content ->> '$.${path}', '')`).join(` || ' · ' || `);
  return `create trigger earlier_closing_text_insert after insert on earlier_closing begin
    insert into case_text_entry (case_id, place, record, text)
    values (new.case_id, 'closing', 'earlier_closing/' || new.id, ${said}); end`;
}

/**
 * Closings that work went on after, each with its check and the goals as they were evaluated. They stand in the search
 * as the closing itself does.
 */
export const earlierClosings: Migration = {
  name: '0190-earlier-closings',
  async up(knex) {
    await knex.raw(`create table earlier_closing (
      id text not null unique,
      case_id text not null references case_file (id),
      number integer not null,
      closed_on text not null,
      closure_reason text,
      reopened_on text not null,
      content text not null check (json_valid(content)),
      recorded_at text not null,
      recorded_by text not null,
      primary key (case_id, number)
    ) strict, without rowid`);
    await knex.raw(`create trigger earlier_closing_no_update before update on earlier_closing
      begin select raise(abort, 'earlier closings are never changed'); end`);
    await knex.raw(takeUpEarlierClosing(earlierTexts));
    await knex.raw(`create trigger earlier_closing_text_delete after delete on earlier_closing begin
      delete from case_text_entry where record = 'earlier_closing/' || old.id; end`);
  },
};
