import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { EarlierRecipient, Notice, TellingDetails } from '../../../domain/consent/notice.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const owedFields = [
  'recipient',
  'institutionId',
  'name',
  'way',
  'received',
] as const satisfies readonly (keyof EarlierRecipient)[];
const toldFields = ['toldOn', 'toldBy', 'note'] as const satisfies readonly (keyof TellingDetails)[];
const table = 'recipient_notice';

type NoticeRow = Omit<Notice, 'received'> & { received: string };

const noticeRows = reading<NoticeRow, [caseId: string]>((knex, caseId) =>
  knex(table)
    .where('case_id', caseId)
    .select(selected(['id', 'consentId', ...owedFields, 'withdrawnOn', ...toldFields, 'version']))
    .orderBy(['withdrawn_on', 'id']),
);
/** Notices owed and given in a case. */
export const noticesOf = (reader: Reader, caseId: string): Notice[] =>
  noticeRows(reader, caseId).map((row) => ({
    ...row,
    received: JSON.parse(row.received) as Notice['received'],
  }));

/** Writes down who has to be told; part of the withdrawal. */
export async function insertNotices(
  trx: Knex,
  consent: { readonly caseId: string; readonly id: string; readonly withdrawnOn: string },
  recipients: readonly EarlierRecipient[],
  by: Authorship,
): Promise<void> {
  const ofConsent = { case_id: consent.caseId, consent_id: consent.id, withdrawn_on: consent.withdrawnOn };
  for (const recipient of recipients)
    await insertVersioned(
      trx,
      table,
      { id: randomUUID(), ...ofConsent, ...asRow(recipient, owedFields) },
      by,
    );
}

interface Place {
  caseId: string;
  id: string;
  version: number;
}
const targetOf = ({ caseId, id }: Place) => ({
  table,
  kind: 'notice',
  caseId,
  key: { id, case_id: caseId },
});

/** What a notice says that nobody has given yet. */
export const updateOwed = (
  trx: Knex,
  place: Place,
  recipient: EarlierRecipient,
  by: Authorship,
): Promise<number> => updateVersioned(trx, targetOf(place), place.version, asRow(recipient, owedFields), by);

export const saveTelling = (
  trx: Knex,
  place: Place,
  details: TellingDetails,
  by: Authorship,
): Promise<number> => updateVersioned(trx, targetOf(place), place.version, asRow(details, toldFields), by);
