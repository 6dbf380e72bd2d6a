import { randomUUID } from 'node:crypto';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { answerDayProblem, measureAfter, type Referral } from '../../../domain/case/referral.ts';
import { disclosureObstacles } from '../../../domain/consent/referral-disclosure.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { LegalBasis } from '../../../domain/vocabulary/legal-bases.ts';
import { consentsOf } from '../repositories/consents.ts';
import { institutionById } from '../repositories/institutions.ts';
import { offerById } from '../repositories/offers.ts';
import { personById } from '../repositories/persons.ts';
import { insertReferral, referralsOf, updateAnswer } from '../repositories/referrals.ts';
import type { Work } from '../work.ts';
import { openCaseFile, writableCase } from './case-guard.ts';
import { disclosureRefused } from './disclosure-refused.ts';
import { requireListed } from './directory.ts';
import { keepGapSignal } from './gaps.ts';
import { oweSince } from './notices.ts';
import { changeMeasure, followingMeasure, measureOf } from './measures.ts';
import { requireMember } from './people-of-case.ts';

type Passed = Pick<Referral, 'personId' | 'purpose' | 'institutionId' | 'categories'>;

/** @throws OperationFailure `disclosure-refused` with everything that speaks against it on that day */
export function requireDisclosure(work: Work, file: CaseFile, passed: Passed, day: string): LegalBasis {
  const { reader } = work;
  const { legalBasis } = file;
  const { recipient, name, town } = institutionById(reader, passed.institutionId);
  const facts = {
    purpose: passed.purpose,
    legalBasis,
    personId: passed.personId,
    specialProtection: personById(reader, passed.personId).specialProtection,
    consents: consentsOf(reader, file.id),
    recipient,
    name,
    town,
    categories: passed.categories,
  };
  const obstacles = disclosureObstacles(facts, day);
  if (legalBasis === null || obstacles.length > 0) {
    throw disclosureRefused({ recipient, purpose: passed.purpose }, obstacles);
  }
  return legalBasis;
}

export async function sendReferral(
  work: Work,
  { caseId, details }: ParsedInput<'referral.send'>,
): Promise<Output<'referral.send'>> {
  const file = openCaseFile(work, caseId);
  requireListed(work, details);
  requireMember(work, caseId, details.personId, 'details.personId');
  const measure = measureOf(work, caseId, details.measureId);
  const legalBasis = requireDisclosure(work, file, details, details.sentOn);
  const { name } = institutionById(work.reader, details.institutionId);
  const title =
    details.offerId === null ? name : `${offerById(work.reader, details.offerId).title} – ${name}`;
  const id = randomUUID();
  const detail = { basis: legalBasis, number: details.categories.length };
  return work.change({ caseId, detail }, async (trx) => {
    const unanswered = {
      state: 'in-progress',
      answeredOn: null,
      revokedOn: null,
      reason: null,
      note: '',
    } as const;
    const version = await insertReferral(
      trx,
      caseId,
      { ...details, ...unanswered, id, title, legalBasis },
      work.by,
    );
    if (measure?.state === 'planned') await changeMeasure(trx, work, caseId, measure, { state: 'running' });
    await oweSince(trx, work, file);
    return { id, version };
  });
}

/** @throws OperationFailure `not-found` */
export function referralOf({ reader }: Work, caseId: string, referralId: string): Referral {
  const found = referralsOf(reader, caseId).find(({ id }) => id === referralId);
  if (found === undefined) throw new OperationFailure('not-found');
  return found;
}

export async function answerReferral(
  work: Work,
  { caseId, referralId, version, answer, signal }: ParsedInput<'referral.answer'>,
): Promise<Output<'referral.answer'>> {
  const file = writableCase(work, caseId);
  const known = referralOf(work, caseId, referralId);
  const { measureId } = known;
  const problem = answerDayProblem(known, answer);
  if (problem !== null)
    throw new OperationFailure('invalid-input', {
      fields: [{ path: `answer.${problem.field}`, code: problem.code }],
    });
  if (signal !== null) requireListed(work, { institutionId: signal.institutionId, offerId: null });
  const measure = followingMeasure(work, file, measureId);
  const detail = { state: answer.state, ...(signal && { gapKind: signal.kind }) };
  return work.change({ caseId, detail }, async (trx) => {
    const saved = await updateAnswer(trx, caseId, referralId, version, answer, work.by);
    if (measure) await changeMeasure(trx, work, caseId, measure, measureAfter(measure, answer, known));
    if (signal !== null)
      await keepGapSignal(trx, work, { caseId, origin: 'referral', referralId, measureId }, signal);
    return { id: referralId, version: saved };
  });
}
