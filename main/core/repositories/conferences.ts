import type { Knex } from 'knex';
import type { Conference, ConferenceTask, TaskDetails } from '../../../domain/case/conference.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertVersioned, updateVersioned } from './versioned.ts';

type ConferenceRow = Omit<Conference, 'tasks'>;
const conferenceRows = reading<ConferenceRow, [caseId: string]>((knex, caseId) =>
  knex('conference')
    .where('case_id', caseId)
    .select(selected(['contactId', 'decisions'])),
);
type TaskRow = ConferenceTask & { contactId: string };
const taskFields = ['title', 'responsible', 'dueOn'] as const satisfies readonly (keyof TaskDetails)[];
const taskRows = reading<TaskRow, [caseId: string]>((knex, caseId) =>
  knex('conference_task')
    .where('case_id', caseId)
    .select(selected(['id', 'contactId', ...taskFields, 'doneOn', 'version']))
    .orderBy('position'),
);

/** What the case's conferences decided, each with its tasks in order. */
export function conferencesOf(reader: Reader, caseId: string): Conference[] {
  const conferences = conferenceRows(reader, caseId);
  if (conferences.length === 0) return [];
  const tasks = Object.groupBy(taskRows(reader, caseId), ({ contactId }) => contactId);
  return conferences.map((conference) => ({
    ...conference,
    tasks: (tasks[conference.contactId] ?? []).map(({ contactId: _contactId, ...task }) => task),
  }));
}

interface Place {
  caseId: string;
  contactId: string;
}

/** Decisions and tasks as they shall be; tasks that are no longer among them are removed. */
export async function saveConference(
  trx: Knex,
  { caseId, contactId }: Place,
  known: Conference | undefined,
  { decisions, tasks }: { decisions: string; tasks: readonly (TaskDetails & { id: string })[] },
  by: Authorship,
): Promise<void> {
  const key = { case_id: caseId, contact_id: contactId };
  const target = { table: 'conference', kind: 'conference', caseId, key };
  if (known === undefined) await insertVersioned(trx, 'conference', { ...key, decisions }, by);
  else {
    const row = (await trx('conference').where(key).first('version')) as { version: number };
    await updateVersioned(trx, target, row.version, { decisions }, by);
  }
  const left = new Map(known?.tasks.map((task) => [task.id, task]));
  for (const [position, task] of tasks.entries()) {
    const row = { ...asRow(task, taskFields), position };
    if (left.delete(task.id)) await updateVersioned(trx, taskTarget(caseId, task.id), task.version, row, by);
    else await insertVersioned(trx, 'conference_task', { id: task.id, ...key, ...row }, by);
  }
  for (const { id, version } of left.values()) {
    await deleteVersioned(trx, taskTarget(caseId, id), version, by);
  }
}

const taskTarget = (caseId: string, id: string) => ({
  table: 'conference_task',
  kind: 'task',
  caseId,
  key: { id, case_id: caseId },
});

/** @throws OperationFailure `not-found`, `version-conflict` */
export async function setTaskDone(
  trx: Knex,
  { caseId, taskId, version }: { caseId: string; taskId: string; version: number },
  doneOn: string | null,
  by: Authorship,
): Promise<number> {
  return updateVersioned(trx, taskTarget(caseId, taskId), version, { done_on: doneOn }, by);
}

/** Tasks that are changed must be tasks of this very conference. @throws OperationFailure `not-found` */
export function requireOwnTasks(known: Conference | undefined, tasks: readonly TaskDetails[]): void {
  const own = new Set(known?.tasks.map(({ id }) => id));
  if (!tasks.every(({ id }) => id === null || own.has(id))) throw new OperationFailure('not-found');
}
