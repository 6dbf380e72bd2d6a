import { randomUUID } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import {
  conferencesOf,
  saveConference as storeConference,
  setTaskDone as storeTaskDone,
} from '../repositories/conferences.ts';
import { contactById, insertContact, updateContact } from '../repositories/contacts.ts';
import { institutionById } from '../repositories/institutions.ts';
import type { Work } from '../work.ts';
import { writableCase } from './case-guard.ts';
import { followContact } from './contact-signals.ts';
import { oweSince } from './notices.ts';

/**
 * A conference is a contact of its own kind, so that its minutes count once; decisions and tasks hang on it.
 * @throws OperationFailure `not-found` for tasks of another conference, and for a body that is not in the directory
 */
export async function saveConference(
  work: Work,
  { caseId, contactId, version, details }: ParsedInput<'conference.save'>,
): Promise<Output<'conference.save'>> {
  const file = writableCase(work, caseId);
  const { decisions, tasks, bodies: chosen, ...talk } = details;
  const bodies = chosen.map((body) => {
    const { name } = institutionById(work.reader, body.institutionId);
    return { ...body, name: body.name || name };
  });
  const known = conferencesOf(work.reader, caseId).find((one) => one.contactId === contactId);
  const own = new Set(known?.tasks.map(({ id }) => id));
  if (!tasks.every(({ id }) => id === null || own.has(id))) throw new OperationFailure('not-found');
  const id = contactId ?? randomUUID();
  const contact = { ...talk, kind: 'case-conference' as const };
  const before = contactId === null ? null : contactById(work.reader, caseId, contactId);
  const all = tasks.map((task) => ({ ...task, id: task.id ?? randomUUID() }));
  return work.change({ caseId, detail: { minutes: talk.minutes, tasks: tasks.length } }, async (trx) => {
    const saved =
      contactId === null
        ? await insertContact(trx, caseId, id, contact, work.by)
        : await updateContact(trx, caseId, id, version, contact, work.by);
    await storeConference(trx, { caseId, contactId: id }, known, { bodies, decisions, tasks: all }, work.by);
    await followContact(trx, work, { caseId, contactId: id }, before, contact);
    await oweSince(trx, work, file);
    return { id, version: saved };
  });
}

export async function setTaskDone(
  work: Work,
  { caseId, taskId, version, doneOn }: ParsedInput<'conference.setTaskDone'>,
): Promise<Output<'conference.setTaskDone'>> {
  writableCase(work, caseId);
  return work.change({ caseId, detail: { done: doneOn !== null } }, async (trx) => ({
    id: taskId,
    version: await storeTaskDone(trx, { caseId, taskId, version }, doneOn, work.by),
  }));
}
