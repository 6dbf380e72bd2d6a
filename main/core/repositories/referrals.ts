import type { Knex } from 'knex';
import type { Referral, ReferralAnswer, ReferralDetails } from '../../../domain/case/referral.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const sentFields = [
  'personId',
  'purpose',
  'institutionId',
  'offerId',
  'measureId',
  'sentOn',
  'categories',
  'contactPerson',
  'message',
  'answerDueOn',
  'title',
  'legalBasis',
] as const satisfies readonly (keyof ReferralDetails | 'title' | 'legalBasis')[];
const answerFields = [
  'state',
  'answeredOn',
  'revokedOn',
  'reason',
  'note',
] as const satisfies readonly (keyof ReferralAnswer)[];

type ReferralRow = Omit<Referral, 'categories'> & { categories: string };

const referralRows = reading<ReferralRow, [caseId: string]>((knex, caseId) =>
  knex('referral')
    .where('case_id', caseId)
    .select(selected(['id', ...sentFields, ...answerFields, 'version']))
    .orderBy([
      { column: 'sent_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]),
);
/** The referrals of a case, newest first. */
export const referralsOf = (reader: Reader, caseId: string): Referral[] =>
  referralRows(reader, caseId).map((row) => ({
    ...row,
    categories: JSON.parse(row.categories) as Referral['categories'],
  }));

export const insertReferral = (
  trx: Knex,
  caseId: string,
  referral: Omit<Referral, 'version'>,
  by: Authorship,
): Promise<number> =>
  insertVersioned(
    trx,
    'referral',
    { case_id: caseId, ...asRow(referral, ['id', ...sentFields, ...answerFields]) },
    by,
  );

export const updateAnswer = (
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  answer: ReferralAnswer,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'referral', kind: 'referral', caseId, key: { id, case_id: caseId } },
    version,
    asRow(answer, answerFields),
    by,
  );
