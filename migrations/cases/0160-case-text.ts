import type { Knex } from 'knex';
import type { Migration } from '../types.ts';

export interface TextSource {
  readonly table: string;
  /** What the search calls the place (`domain/search/words.ts`). */
  readonly place: string;
  readonly columns: readonly string[];
  /** What of them is put into the text, where that is not the columns as they stand. */
  readonly words?: (row: string) => readonly string[];
  /** For a second text of one table: what its triggers and records are called after. */
  readonly name?: string;
  /** The case and the record of a row; `row` stands for `new`, `old` or the table itself. */
  readonly caseId?: (row: string) => string;
  readonly recordId?: (row: string) => string;
}

/** Everything people write into a case beside contacts, which have an index of their own, and confidential sections, which have none. */
export const textSources: readonly TextSource[] = [
  {
    table: 'case_file',
    place: 'intake',
    columns: ['occasion', 'admission_note', 'data_source'],
    caseId: (row) => `${row}.id`,
  },
  {
    table: 'assessment',
    place: 'assessment',
    columns: ['interpreter', 'qualification', 'resources', 'network'],
  },
  {
    table: 'assessment_field',
    place: 'assessment',
    columns: ['reason', 'client_words'],
    caseId: (row) => `(select case_id from assessment where id = ${row}.assessment_id)`,
    recordId: (row) => `${row}.assessment_id || '/' || ${row}.field`,
  },
  { table: 'goal', place: 'goal', columns: ['title', 'indicator', 'client_words'] },
  { table: 'step', place: 'step', columns: ['title'] },
  { table: 'measure', place: 'measure', columns: ['title', 'institution', 'not_possible_note'] },
  { table: 'referral', place: 'referral', columns: ['title', 'contact_person', 'message', 'note'] },
  { table: 'conference', place: 'conference', columns: ['decisions'] },
  { table: 'conference_task', place: 'conference', columns: ['title', 'responsible'] },
  { table: 'attachment', place: 'document', columns: ['title', 'source', 'file_name'] },
  { table: 'gap_signal', place: 'gap', columns: ['institution', 'words'] },
  {
    table: 'closing',
    place: 'closing',
    columns: ['client_view', 'caseworker_view', 'would_have_helped'],
    recordId: (row) => `${row}.case_id`,
  },
  {
    table: 'sustainability_check',
    place: 'check',
    columns: ['client_words', 'follow_up_note', 'system_note', 'system_improvement'],
    recordId: (row) => `${row}.case_id`,
  },
];

const columnsOf = ({ columns }: TextSource, row: string) => columns.map((column) => `${row}.${column}`);
const recordOf = ({ table, name, recordId }: TextSource, row: string) =>
  `'${name ?? table}/' || ${recordId?.(row) ?? `${row}.id`}`;
const entry = (source: TextSource, row: string) =>
  [
    source.caseId?.(row) ?? `${row}.case_id`,
    `'${source.place}'`,
    recordOf(source, row),
    (source.words?.(row) ?? columnsOf(source, row)).join(` || ' · ' || `),
  ].join(', ');
const hasText = (source: TextSource, row: string) =>
  columnsOf(source, row)
    .map((column) => `${column} <> ''`)
    .join(' or ');

/** Takes up what a table holds already; also for whoever fills tables past the triggers. */
export const takeUpText = (source: TextSource): string =>
  `insert into case_text_entry (case_id, place, record, text)
   select ${entry(source, source.table)} from ${source.table} where ${hasText(source, source.table)}`;

/** Keeps the text of a table from now on. */
export async function followText(knex: Knex, source: TextSource): Promise<void> {
  const { table, name = table, columns } = source;
  const add = `insert into case_text_entry (case_id, place, record, text)
    select ${entry(source, 'new')} where ${hasText(source, 'new')};`;
  const drop = `delete from case_text_entry
    where record = ${recordOf(source, 'old')};`;
  await knex.raw(`create trigger ${name}_text_insert after insert on ${table} begin ${add} end`);
  await knex.raw(`create trigger ${name}_text_delete after delete on ${table} begin ${drop} end`);
  await knex.raw(`create trigger ${name}_text_update after update of ${columns.join(', ')} on ${table}
    begin ${drop} ${add} end`);
}

/** One full text over all that is written in a case, kept by the database itself. */
export const caseText: Migration = {
  name: '0160-case-text',
  async up(knex) {
    await knex.raw(`create table case_text_entry (
      row integer primary key,
      case_id text not null,
      place text not null,
      record text not null unique,
      text text not null
    ) strict`);
    await knex.raw(`create virtual table case_text using fts5 (
      text, content = 'case_text_entry', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2')`);
    await knex.raw(`create trigger case_text_insert after insert on case_text_entry begin
      insert into case_text (rowid, text) values (new.row, new.text); end`);
    await knex.raw(`create trigger case_text_delete after delete on case_text_entry begin
      insert into case_text (case_text, rowid, text) values ('delete', old.row, old.text); end`);
    for (const source of textSources) {
      await followText(knex, source);
      await knex.raw(takeUpText(source));
    }
    // The words that exist, to find the one that was meant.
    await knex.raw(`create virtual table case_word using fts5vocab (case_text, 'row')`);
    await knex.raw(`create virtual table contact_word using fts5vocab (contact_text, 'row')`);
  },
};
