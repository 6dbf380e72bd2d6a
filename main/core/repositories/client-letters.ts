import type { Knex } from 'knex';
import type { ClientLetter } from '../../../domain/case/client-letter.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned } from './versioned.ts';

const fields = ['id', 'template', 'writtenOn', 'recipient', 'subject', 'body', 'language'] as const;

const letterRows = reading<ClientLetter, [caseId: string]>((knex, caseId) =>
  knex('client_letter')
    .where('case_id', caseId)
    .select(selected([...fields, 'version']))
    .orderBy([
      { column: 'written_on', order: 'desc' },
      { column: 'updated_at', order: 'desc' },
    ]),
);
/** Letters that left, latest first. */
export const lettersOf = (reader: Reader, caseId: string): ClientLetter[] => letterRows(reader, caseId);

/** There is no other way to write one: a letter that left is not changed any more. */
export const insertLetter = (
  trx: Knex,
  caseId: string,
  letter: Omit<ClientLetter, 'version'>,
  by: Authorship,
): Promise<number> =>
  insertVersioned(trx, 'client_letter', { case_id: caseId, ...asRow(letter, [...fields]) }, by);
