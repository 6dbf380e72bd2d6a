import { randomUUID } from 'node:crypto';
import { birthDateProblem } from '../../../domain/case/birth-rules.ts';
import { kindProblem, taskDayProblem } from '../../../domain/case/conference.ts';
import { asAnswered } from '../../../domain/consent/consent.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import {
  assessmentOf,
  assessmentsOf,
  saveAssessment as storeAssessment,
} from '../repositories/assessments.ts';
import {
  checkOf,
  closingOf,
  saveCheck as storeCheck,
  saveClosing as storeClosing,
} from '../repositories/closings.ts';
import { conferencesOf, removeConference } from '../repositories/conferences.ts';
import { consentsOf, insertConsent } from '../repositories/consents.ts';
import {
  contactById,
  contactPage,
  effortByDay,
  insertContact,
  updateContact,
} from '../repositories/contacts.ts';
import { membersOf } from '../repositories/household.ts';
import { participationsOf } from '../repositories/participations.ts';
import { updatePerson } from '../repositories/persons.ts';
import { planOf } from '../repositories/plans.ts';
import { schoolEntriesOf } from '../repositories/school-entries.ts';
import type { Work } from '../work.ts';
import { openCaseFile, readableCase, writableCase } from './case-guard.ts';
import { requireNoContradiction } from './consent-corrections.ts';
import { followContact } from './contact-signals.ts';
import { oweSince } from './notices.ts';
import { memberOf, requireMember } from './people-of-case.ts';

/** @throws OperationFailure `not-found`; `invalid-input` for a birth after what already holds for the person */
export async function savePerson(
  work: Work,
  { caseId, personId, version, details }: ParsedInput<'person.save'>,
): Promise<Output<'person.save'>> {
  writableCase(work, caseId);
  const { person } = memberOf(work, caseId, personId);
  const code = birthDateProblem(person, details, {
    ...membersOf(work.reader, caseId),
    schoolEntries: schoolEntriesOf(work.reader, caseId),
    participations: participationsOf(work.reader, caseId),
  });
  if (code !== null)
    throw new OperationFailure('invalid-input', { fields: [{ path: 'details.birthDate', code }] });
  return work.change({ caseId }, async (trx) => ({
    id: personId,
    version: await updatePerson(trx, caseId, personId, version, details, work.by),
  }));
}

export async function saveAssessment(
  work: Work,
  { caseId, version, details }: ParsedInput<'assessment.save'>,
): Promise<Output<'assessment.save'>> {
  openCaseFile(work, caseId);
  const existing = assessmentOf(work.reader, caseId);
  requireNoOther(version, existing);
  const id = existing?.id ?? randomUUID();
  return work.change({ caseId }, async (trx) => ({
    id,
    version: await storeAssessment(trx, caseId, id, version, details, work.by),
  }));
}

/**
 * Assesses a case again: on the way and at the closing while it is worked on, for the check once it is closed.
 * @throws OperationFailure `not-found` for an assessment that is not one of these
 */
export async function saveReassessment(
  work: Work,
  { caseId, assessmentId, version, details }: ParsedInput<'assessment.saveAgain'>,
): Promise<Output<'assessment.saveAgain'>> {
  const file = details.kind === 'check' ? readableCase(work, caseId) : openCaseFile(work, caseId);
  if (details.kind === 'check' && file.closedOn === null)
    throw new OperationFailure('phase-rule', { obstacles: [{ code: 'transition-not-allowed' }] });
  const { assessment, reassessments } = assessmentsOf(work.reader, caseId);
  if (assessment === null)
    throw new OperationFailure('phase-rule', { obstacles: [{ code: 'assessment-not-held' }] });
  if (assessmentId !== null && !reassessments.some(({ id }) => id === assessmentId))
    throw new OperationFailure('not-found');
  const id = assessmentId ?? randomUUID();
  return work.change({ caseId, detail: { kind: details.kind } }, async (trx) => ({
    id,
    version: await storeAssessment(trx, caseId, id, assessmentId === null ? 0 : version, details, work.by),
  }));
}

/**
 * @throws OperationFailure `invalid-input` for somebody outside the household, and for a no to what a consent of the same
 * person still permits: that one is withdrawn instead
 */
export async function recordConsent(
  work: Work,
  { caseId, details }: ParsedInput<'consent.record'>,
): Promise<Output<'consent.record'>> {
  writableCase(work, caseId);
  const whose = requireMember(work, caseId, details.personId, 'details.personId');
  const id = randomUUID();
  requireNoContradiction(details, consentsOf(work.reader, caseId));
  const { recipient, purpose } = details;
  const refused = details.answer === 'refused';
  return work.change({ caseId, detail: { recipient, purpose, refused } }, async (trx) => ({
    id,
    version: await insertConsent(trx, caseId, id, asAnswered(details, whose), work.by),
  }));
}

export async function addContact(
  work: Work,
  { caseId, details }: ParsedInput<'contact.add'>,
): Promise<Output<'contact.add'>> {
  writableCase(work, caseId);
  const id = randomUUID();
  return work.change({ caseId, detail: { kind: details.kind, minutes: details.minutes } }, async (trx) => {
    const saved = await insertContact(trx, caseId, id, details, work.by);
    await followContact(trx, work, { caseId, contactId: id }, null, details);
    return { id, version: saved };
  });
}

/**
 * A case conference that was none is called something else; what it had of its own, which is nothing, goes with it.
 * @throws OperationFailure `invalid-input` for a case conference moved behind what it gave out, or called something else
 * while it has decisions or tasks
 */
export async function correctContact(
  work: Work,
  { caseId, contactId, version, details }: ParsedInput<'contact.correct'>,
): Promise<Output<'contact.correct'>> {
  const file = writableCase(work, caseId);
  const conference = conferencesOf(work.reader, caseId).find((one) => one.contactId === contactId);
  if (conference?.tasks.some((task) => taskDayProblem(details, task) !== null))
    throw new OperationFailure('invalid-input', {
      fields: [{ path: 'details.contactOn', code: 'invalid' }],
    });
  const code = kindProblem(conference, details);
  if (code !== null)
    throw new OperationFailure('invalid-input', { fields: [{ path: 'details.kind', code }] });
  const before = contactById(work.reader, caseId, contactId);
  return work.change({ caseId }, async (trx) => {
    const saved = await updateContact(trx, caseId, contactId, version, details, work.by);
    if (conference !== undefined && details.kind !== 'case-conference')
      await removeConference(trx, { caseId, contactId }, conference.version, work.by);
    await followContact(trx, work, { caseId, contactId }, before, details);
    await oweSince(trx, work, file);
    return { id: contactId, version: saved };
  });
}

export async function listContacts(
  work: Work,
  { caseId, offset, limit }: ParsedInput<'contact.list'>,
): Promise<Output<'contact.list'>> {
  readableCase(work, caseId);
  work.read({ caseId });
  const total = effortByDay(work.reader, caseId).reduce((sum, day) => sum + day.contacts, 0);
  return { contacts: await contactPage(work.reader, caseId, offset, limit), total };
}

export async function saveClosing(
  work: Work,
  { caseId, version, details }: ParsedInput<'closing.save'>,
): Promise<Output<'closing.save'>> {
  openCaseFile(work, caseId);
  requireNoOther(version, closingOf(work.reader, caseId));
  requireOwnGoals(work, caseId, details.goals);
  return work.change({ caseId }, async (trx) => ({
    id: caseId,
    version: await storeClosing(trx, caseId, version, details, work.by),
  }));
}

export async function saveCheck(
  work: Work,
  { caseId, version, details }: ParsedInput<'check.save'>,
): Promise<Output<'check.save'>> {
  const file = readableCase(work, caseId);
  // After the end too: a follow-up is noted as done here.
  if (file.closedOn === null)
    throw new OperationFailure('phase-rule', { obstacles: [{ code: 'transition-not-allowed' }] });
  requireNoOther(version, checkOf(work.reader, caseId));
  requireOwnGoals(work, caseId, details.goals);
  return work.change({ caseId, detail: { result: details.result } }, async (trx) => ({
    id: caseId,
    version: await storeCheck(trx, caseId, version, details, work.by),
  }));
}

/** Two windows may both believe that they write the first version. @throws OperationFailure `version-conflict` */
function requireNoOther(version: number, existing: unknown): void {
  if (version === 0 && existing !== null) throw new OperationFailure('version-conflict');
}

/** What is said of a goal must be about a goal of this very case. @throws OperationFailure `not-found` */
function requireOwnGoals(work: Work, caseId: string, goals: readonly { goalId: string }[]): void {
  const own = new Set(planOf(work.reader, caseId).map(({ id }) => id));
  if (!goals.every(({ goalId }) => own.has(goalId))) throw new OperationFailure('not-found');
}
