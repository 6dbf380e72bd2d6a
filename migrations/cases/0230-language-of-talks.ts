import type { Migration } from '../types.ts';
import { followText, textSources, type TextSource } from './0160-case-text.ts';
import { earlierTexts, takeUpEarlierClosing } from './0190-earlier-closings.ts';

const tables = ['closing', 'sustainability_check'];
const withInterpreter = (source: TextSource): TextSource =>
  tables.includes(source.table) ? { ...source, columns: [...source.columns, 'interpreter'] } : source;

/** What the full text holds of each table since then. */
export const textSourcesOfTalks: readonly TextSource[] = textSources.map(withInterpreter);

/**
 * In which language closing and check were talked through, and who interpreted. Nobody knows it of what is there already; from
 * now on it is found like everything else that is written in a case.
 */
export const languageOfTalks: Migration = {
  name: '0230-language-of-talks',
  async up(knex) {
    for (const table of tables) {
      await knex.raw(`alter table ${table} add column language text`);
      await knex.raw(`alter table ${table} add column interpreter text not null default ''`);
      for (const when of ['insert', 'delete', 'update']) await knex.raw(`drop trigger ${table}_text_${when}`);
    }
    for (const source of textSourcesOfTalks)
      if (tables.includes(source.table)) await followText(knex, source);
    await knex.raw('drop trigger earlier_closing_text_insert');
    const interpreters = ['closing.interpreter', 'check.interpreter'];
    await knex.raw(takeUpEarlierClosing([...earlierTexts, ...interpreters]));
  },
};
