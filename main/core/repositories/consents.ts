import type { Knex } from 'knex';
import type { Consent, ConsentDetails } from '../../../domain/consent/consent.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { stateOf } from './history.ts';
import { reading, type Reader } from './reading.ts';
import type { Row } from './record-tables.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'personId',
  'givenBy',
  'recipient',
  'nameOfBody',
  'purpose',
  'categories',
  'answer',
  'givenOn',
  'validUntil',
  'language',
  'interpreter',
  'form',
] as const satisfies readonly (keyof ConsentDetails)[];
const allFields = ['id', ...detailFields, 'withdrawnOn', 'sharedOn', 'version'];

type ConsentRow = Omit<Consent, 'categories'> & { categories: string };
const toConsent = (row: ConsentRow): Consent => ({
  ...row,
  categories: JSON.parse(row.categories) as Consent['categories'],
});

const consentRows = reading<ConsentRow, [caseId: string]>((knex, caseId) =>
  knex('consent').where('case_id', caseId).select(selected(allFields)).orderBy(['given_on', 'id']),
);

export const consentsOf = (reader: Reader, caseId: string): Consent[] =>
  consentRows(reader, caseId).map(toConsent);

/** Consents of many cases at once, for the month's export. */
export async function consentsByCase(
  reader: Reader,
  caseIds: readonly string[],
): Promise<Map<string, Consent[]>> {
  const rows = (await reader
    .knex('consent')
    .whereIn('case_id', [...caseIds])
    .select([...selected(allFields), 'case_id as caseId'])) as (ConsentRow & { caseId: string })[];
  return new Map(
    Object.entries(Object.groupBy(rows, (row) => row.caseId)).map(([caseId, group]) => [
      caseId,
      (group ?? []).map(({ caseId: _caseId, ...row }) => toConsent(row)),
    ]),
  );
}

export async function insertConsent(
  trx: Knex,
  caseId: string,
  id: string,
  details: ConsentDetails,
  by: Authorship,
  sharedOn: string | null = null,
): Promise<number> {
  const row = { id, case_id: caseId, ...asRow(details, detailFields), shared_on: sharedOn };
  return insertVersioned(trx, 'consent', row, by);
}

const targetOf = (caseId: string, consentId: string) => ({
  table: 'consent',
  kind: 'consent',
  caseId,
  key: { id: consentId, case_id: caseId },
});

/** What an entry said in an earlier version. */
export const consentFromHistory = (row: Row): Consent => {
  const state = stateOf('consent', row) ?? {};
  return Object.fromEntries(allFields.map((field) => [field, state[field] ?? null])) as unknown as Consent;
};

export const updateConsent = (
  trx: Knex,
  caseId: string,
  consentId: string,
  version: number,
  details: ConsentDetails,
  by: Authorship,
): Promise<number> =>
  updateVersioned(trx, targetOf(caseId, consentId), version, asRow(details, detailFields), by);

export async function withdrawConsent(
  trx: Knex,
  caseId: string,
  consentId: string,
  version: number,
  withdrawnOn: string,
  by: Authorship,
): Promise<number> {
  return updateVersioned(trx, targetOf(caseId, consentId), version, { withdrawn_on: withdrawnOn }, by);
}
