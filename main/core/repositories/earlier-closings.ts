import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { nothingNoted, type EarlierClosing } from '../../../domain/case/closing.ts';
import type { Authorship } from '../work.ts';
import { removeClosing } from './closings.ts';
import { reading, type Reader } from './reading.ts';

interface EarlierClosingRow {
  number: number;
  closedOn: string;
  closureReason: EarlierClosing['closureReason'];
  reopenedOn: string;
  content: string;
}

const rows = reading<EarlierClosingRow, [caseId: string]>((knex, caseId) =>
  knex('earlier_closing').where('case_id', caseId).orderBy('number', 'desc').select({
    number: 'number',
    closedOn: 'closed_on',
    closureReason: 'closure_reason',
    reopenedOn: 'reopened_on',
    content: 'content',
  }),
);

type Content = Pick<EarlierClosing, 'closing' | 'check' | 'goals'>;

/** They are never changed: those from before languages were noted are completed when they are read. */
function contentOf(text: string): Content {
  const { closing, check, goals } = JSON.parse(text) as Content;
  return {
    closing: closing && { ...nothingNoted, ...closing },
    check: check && { ...nothingNoted, ...check },
    goals,
  };
}

/** Closings that work went on after, newest first. */
export const earlierClosingsOf = (reader: Reader, caseId: string): EarlierClosing[] =>
  rows(reader, caseId).map(({ content, ...row }) => ({ ...row, ...contentOf(content) }));

/** Lays a closing with its check aside, so that the next one begins empty. */
export async function keepEarlierClosing(
  trx: Knex,
  caseId: string,
  { number, closedOn, closureReason, reopenedOn, ...content }: EarlierClosing,
  by: Authorship,
): Promise<void> {
  await trx('earlier_closing').insert({
    id: randomUUID(),
    case_id: caseId,
    number,
    closed_on: closedOn,
    closure_reason: closureReason,
    reopened_on: reopenedOn,
    content: JSON.stringify(content),
    recorded_at: by.now,
    recorded_by: by.slotId,
  });
  await removeClosing(trx, caseId, { closing: content.closing?.version, check: content.check?.version }, by);
}
