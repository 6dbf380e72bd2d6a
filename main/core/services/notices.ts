import type { CaseFile } from '../../../domain/case/case-file.ts';
import { withdrawalProblem, type Consent } from '../../../domain/consent/consent.ts';
import {
  earlierRecipients,
  owedSince,
  type EarlierRecipient,
  type Shared,
} from '../../../domain/consent/notice.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { handoverPurpose } from '../../../domain/handoff/disclosure.ts';
import { metAtConferences } from '../repositories/conferences.ts';
import { consentsOf, withdrawConsent as storeWithdrawal } from '../repositories/consents.ts';
import { institutionById } from '../repositories/institutions.ts';
import {
  insertNotices,
  noticesOf,
  saveTelling as storeTelling,
  updateOwed,
} from '../repositories/notices.ts';
import { referralsOf } from '../repositories/referrals.ts';
import type { Transaction, Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { handoversOf, isHandedOver } from './handed-over.ts';

/** One that can be withdrawn: not a no. @throws OperationFailure `not-found` */
function consentOf({ reader }: Work, caseId: string, consentId: string): Consent {
  const found = consentsOf(reader, caseId).find(({ id, answer }) => id === consentId && answer === 'given');
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

/** What the file knows of who got something, without the packages, which only they themselves know. */
function sharedIn({ reader }: Work, { id, clientId }: CaseFile): Shared {
  const withInstitution = <One extends { institutionId: string }>(one: One) => ({
    ...one,
    institution: institutionById(reader, one.institutionId),
  });
  return {
    clientId,
    referrals: referralsOf(reader, id).map(withInstitution),
    conferences: metAtConferences(reader, id).map(withInstitution),
    handovers: [],
  };
}

/** Who got something under a consent, as the file and the released packages know it. */
export async function recipientsUnder(
  work: Work,
  file: CaseFile,
  consent: Consent,
): Promise<EarlierRecipient[]> {
  const { recipient, purpose } = consent;
  const handovers =
    purpose === handoverPurpose && isHandedOver(recipient) ? await handoversOf(work, file.id, recipient) : [];
  return earlierRecipients(consent, { ...sharedIn(work, file), handovers });
}

/**
 * Whoever got something before a withdrawal is told, also where it is entered only after it: part of every change that
 * enters what somebody got, or when.
 */
export async function oweSince(trx: Transaction, work: Work, file: CaseFile): Promise<void> {
  const { reader, by } = work;
  const caseId = file.id;
  const withdrawn = consentsOf(reader, caseId).flatMap(({ withdrawnOn, ...consent }) =>
    withdrawnOn === null ? [] : [{ ...consent, withdrawnOn }],
  );
  if (withdrawn.length === 0) return;
  const shared = sharedIn(work, file);
  const notices = noticesOf(reader, caseId);
  for (const consent of withdrawn)
    for (const { recipient, waiting } of owedSince(consent, shared, notices))
      await (waiting === null
        ? insertNotices(trx, { caseId, id: consent.id, withdrawnOn: consent.withdrawnOn }, [recipient], by)
        : updateOwed(trx, { caseId, ...waiting }, recipient, by));
}

export async function whomToTell(
  work: Work,
  { caseId, consentId }: ParsedInput<'consent.earlierRecipients'>,
): Promise<Output<'consent.earlierRecipients'>> {
  const file = readableCase(work, caseId);
  return { recipients: await recipientsUnder(work, file, consentOf(work, caseId, consentId)) };
}

/**
 * Withdrawal is possible at any time, in a finished case too (Art. 7(3) DSGVO). Who has to be told is written down with
 * it: the obligation is there from that moment, whatever becomes of the referral later.
 * @throws OperationFailure `invalid-input` for a day before the consent, and for what is withdrawn already
 */
export async function withdrawConsent(
  work: Work,
  { caseId, consentId, version, withdrawnOn }: ParsedInput<'consent.withdraw'>,
): Promise<Output<'consent.withdraw'>> {
  const file = readableCase(work, caseId);
  const consent = consentOf(work, caseId, consentId);
  const code = withdrawalProblem(consent, withdrawnOn);
  if (code !== null) throw new OperationFailure('invalid-input', { fields: [{ path: 'withdrawnOn', code }] });
  const owed = await recipientsUnder(work, file, consent);
  return work.change({ caseId }, async (trx) => {
    const saved = await storeWithdrawal(trx, caseId, consentId, version, withdrawnOn, work.by);
    await insertNotices(trx, { caseId, id: consentId, withdrawnOn }, owed, work.by);
    return { id: consentId, version: saved };
  });
}

/** Told is told, in a finished case too. */
export async function saveTelling(
  work: Work,
  { caseId, noticeId, version, details }: ParsedInput<'notice.saveTelling'>,
): Promise<Output<'notice.saveTelling'>> {
  readableCase(work, caseId);
  return work.change({ caseId }, async (trx) => ({
    id: noticeId,
    version: await storeTelling(trx, { caseId, id: noticeId, version }, details, work.by),
  }));
}
