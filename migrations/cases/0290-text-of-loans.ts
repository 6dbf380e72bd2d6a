import type { Migration } from '../types.ts';
import { followText, takeUpText, type TextSource } from './0160-case-text.ts';
import { textSourcesOfConsents } from './0280-consents-of-people.ts';

const reasons: readonly TextSource[] = [
  { table: 'case_lending', place: 'lending', columns: ['reason'] },
  { table: 'deadline_snooze', place: 'snooze', columns: ['reason'] },
];

/** The title keeps the name that the body had on the day of sending; where it has another one today, that stands beside it. */
const otherName = (row: string) =>
  `(select name from institution where id = ${row}.institution_id and instr(${row}.title, name) = 0)`;

const withNameOfToday = (source: TextSource): TextSource =>
  source.table === 'referral'
    ? {
        ...source,
        words: (row) => [
          `coalesce(${otherName(row)}, '')`,
          ...source.columns.map((column) => `${row}.${column}`),
        ],
      }
    : source;

/** What the full text holds of each table since then. */
export const textSourcesOfLoans: readonly TextSource[] = [
  ...textSourcesOfConsents.map(withNameOfToday),
  ...reasons,
];

/** Why a case was lent and a deadline put off is found like everything else, and a referral by what its body is called today. */
export const textOfLoans: Migration = {
  name: '0290-text-of-loans',
  async up(knex) {
    for (const source of reasons) {
      await followText(knex, source);
      await knex.raw(takeUpText(source));
    }
    for (const when of ['insert', 'delete', 'update']) await knex.raw(`drop trigger referral_text_${when}`);
    for (const source of textSourcesOfLoans) if (source.table === 'referral') await followText(knex, source);
    // Says nothing new; the trigger that keeps the text is all that is wanted of it.
    const anew = 'update referral set title = title where';
    await knex.raw(`${anew} ${otherName('referral')} is not null`);
    await knex.raw(`create trigger institution_referral_text_update after update of name on institution
      when old.name <> new.name begin ${anew} institution_id = new.id; end`);
  },
};
