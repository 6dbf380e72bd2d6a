import { randomUUID } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { worthALook, type Likeness } from '../../../domain/case/likeness.ts';
import { membershipOfClient } from '../../../domain/case/household.ts';
import { stateAfter } from '../../../domain/case/goal-attainment.ts';
import { closingToKeep } from '../../../domain/case/closing-rules.ts';
import { fieldsAfter, isReopening, obstaclesTo } from '../../../domain/case/phases.ts';
import { asAnswered, type ConsentDetails } from '../../../domain/consent/consent.ts';
import { disclosureObstacles } from '../../../domain/consent/referral-disclosure.ts';
import type { CaseRecords } from '../../../domain/case/case-records.ts';
import { consentOfReferral, referralFields } from '../../../domain/case/turning-away.ts';
import { insertConsent } from '../repositories/consents.ts';
import { insertAccess } from '../repositories/case-access.ts';
import {
  caseIdByReference,
  insertCase,
  insertPhaseChange,
  nextReference,
  updateCase,
} from '../repositories/cases.ts';
import { keepEarlierClosing } from '../repositories/earlier-closings.ts';
import { insertMembership } from '../repositories/household.ts';
import { insertPerson, personById } from '../repositories/persons.ts';
import { updatePlanItem } from '../repositories/plans.ts';
import type { Transaction, Work } from '../work.ts';
import { readableCase, writableCase } from './case-guard.ts';
import { recordsOf, viewCase } from './case-view.ts';
import { disclosureRefused } from './disclosure-refused.ts';
import { memberOf } from './people-of-case.ts';
import { knownPersons, takenOver } from './known-persons.ts';

export function openCase(work: Work, { caseId }: ParsedInput<'case.open'>): Output<'case.open'> {
  const view = viewCase(work, caseId);
  work.read({ caseId, detail: { own: view.file.responsible === work.user.slotId } });
  return view;
}

const mostHits = 20;

/** People who may be the same, likeliest first, and what speaks for it (`likeness`). */
export function findPersons(work: Work, wanted: ParsedInput<'case.findPersons'>): Output<'case.findPersons'> {
  const hits = knownPersons(work, wanted, worthShowing, mostHits);
  // The one search that reaches into colleagues' cases: how far shows in the log.
  work.read({ detail: { hits: hits.length, foreign: hits.filter((hit) => !hit.mayOpen).length } });
  return { hits };
}

const worthShowing = ({ score }: Likeness): boolean => score >= worthALook;

/** A case of somebody new, or of somebody who is known. @throws OperationFailure `not-found` */
export async function createCase(
  work: Work,
  input: ParsedInput<'case.create'>,
): Promise<Output<'case.create'>> {
  const id = randomUUID();
  const known = input.knownId === null ? null : takenOver(work, input.knownId);
  const clientId = known?.id ?? randomUUID();
  return work.change({ caseId: id }, async (trx) => {
    const reference = await nextReference(trx, input.openedOn.slice(0, 4));
    if (known === null) await insertPerson(trx, clientId, input.client, work.by);
    await insertCase(
      trx,
      {
        id,
        reference,
        clientId,
        responsible: work.user.slotId,
        openedOn: input.openedOn,
        occasion: input.occasion,
      },
      work.by,
    );
    const membership = { ...membershipOfClient, since: input.openedOn };
    await insertMembership(trx, id, { id: randomUUID(), personId: clientId, membership }, work.by);
    return { id, reference };
  });
}

/** Opens somebody else's case for today; the reason stays in the file, its code in the audit log. */
export async function requestAccess(
  work: Work,
  { reference, reason, reasonText }: ParsedInput<'case.requestAccess'>,
): Promise<Output<'case.requestAccess'>> {
  const id = await caseIdByReference(work.reader, reference);
  if (id === undefined) throw new OperationFailure('not-found');
  await work.change({ caseId: id, detail: { reason } }, (trx) =>
    insertAccess(trx, { caseId: id, day: work.today, reason, reasonText }, work.by),
  );
  return { id };
}

export async function saveIntake(
  work: Work,
  { caseId, version, intake }: ParsedInput<'case.saveIntake'>,
): Promise<Output<'case.saveIntake'>> {
  writableCase(work, caseId);
  return work.change({ caseId }, async (trx) => ({
    id: caseId,
    version: await updateCase(trx, caseId, version, intake, work.by),
  }));
}

/** @throws OperationFailure `phase-rule` with everything that is missing */
function requireWay(records: CaseRecords, to: CasePhase, on: string, today: string): void {
  const obstacles = obstaclesTo(records, to, on, today);
  if (obstacles.length > 0) throw new OperationFailure('phase-rule', { obstacles });
}

export async function advanceCase(
  work: Work,
  { caseId, version, to, on }: ParsedInput<'case.advance'>,
): Promise<Output<'case.advance'>> {
  const records = recordsOf(work, readableCase(work, caseId));
  requireWay(records, to, on, work.today);
  return work.change({ caseId, detail: { from: records.file.phase, to } }, async (trx) => {
    await insertPhaseChange(trx, caseId, { phase: to, since: on }, work.by);
    const before = isReopening(records.file.phase, to) ? closingToKeep(records, on) : null;
    if (before !== null) await keepEarlierClosing(trx, caseId, before, work.by);
    if (to === 'sustainability' || to === 'ended') await settleGoals(trx, caseId, records, work);
    return {
      id: caseId,
      version: await updateCase(trx, caseId, version, fieldsAfter(records, to, on), work.by),
    };
  });
}

/** With the closing the jointly agreed values become the states of the goals; suspended goals stay suspended. */
async function settleGoals(
  trx: Transaction,
  caseId: string,
  { closing, goals }: CaseRecords,
  { by }: Work,
): Promise<void> {
  for (const { goalId, agreedValue } of closing?.goals ?? []) {
    const goal = goals.find(({ id }) => id === goalId);
    if (goal === undefined || agreedValue === null || goal.state === 'suspended') continue;
    const details = { ...goal, state: stateAfter(agreedValue) };
    await updatePlanItem(trx, { kind: 'goal', caseId }, goalId, goal.version, details, by);
  }
}

/**
 * A request that does not become a case: referred elsewhere or declined. Where the other body is told, the consent for
 * it stands in the ledger with the same step.
 * @throws OperationFailure `phase-rule`, `disclosure-refused` for what may not be told whatever somebody consents to
 */
export async function turnAway(
  work: Work,
  { caseId, version, decision }: ParsedInput<'case.turnAway'>,
): Promise<Output<'case.turnAway'>> {
  const { admission, note, on } = decision;
  const records = recordsOf(work, readableCase(work, caseId));
  requireWay(records, 'declined', on, work.today);
  const consent = consentOfReferral(decision, records.file.clientId);
  if (consent !== null) requireTellable(work, consent);
  const detail = { admission, ...(consent && { recipient: consent.recipient }) };
  return work.change({ caseId, detail }, async (trx) => {
    if (consent !== null) {
      const answered = asAnswered(consent, memberOf(work, caseId, consent.personId));
      await insertConsent(trx, caseId, randomUUID(), answered, work.by, on);
    }
    await insertPhaseChange(trx, caseId, { phase: 'declined', since: on }, work.by);
    const state = fieldsAfter(records, 'declined', on, admission);
    const changes = { ...state, ...referralFields(decision), admissionNote: note };
    return { id: caseId, version: await updateCase(trx, caseId, version, changes, work.by) };
  });
}

/** By the rule of referrals, with this consent as the one that it rests on. @throws OperationFailure `disclosure-refused` */
function requireTellable({ reader }: Work, consent: ConsentDetails): void {
  const { personId, recipient, purpose, nameOfBody, categories, givenOn } = consent;
  const { specialProtection } = personById(reader, personId);
  const entry = { ...consent, id: '', version: 1, withdrawnOn: null, sharedOn: null };
  const facts = { purpose, legalBasis: 'consent' as const, personId, specialProtection, consents: [entry] };
  const obstacles = disclosureObstacles(
    { ...facts, recipient, name: nameOfBody, town: '', categories },
    givenOn,
  );
  if (obstacles.length > 0) throw disclosureRefused({ recipient, purpose }, obstacles);
}
