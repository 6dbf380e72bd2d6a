import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type {
  BodyAtTable,
  Conference,
  ConferenceTask,
  TaskDetails,
} from '../../../domain/case/conference.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertVersioned, updateVersioned } from './versioned.ts';

type ConferenceRow = Omit<Conference, 'tasks' | 'bodies'> & { version: number };
const conferenceRows = reading<ConferenceRow, [caseId: string]>((knex, caseId) =>
  knex('conference').where('case_id', caseId).select('id as contactId', 'decisions', 'version'),
);
type TaskRow = ConferenceTask & { conferenceId: string };
const taskFields = ['title', 'responsible', 'dueOn'] as const satisfies readonly (keyof TaskDetails)[];
const taskRows = reading<TaskRow, [caseId: string]>((knex, caseId) =>
  knex('conference_task')
    .where('case_id', caseId)
    .select(selected(['id', 'conferenceId', ...taskFields, 'doneOn', 'version']))
    .orderBy('position'),
);

const bodyFields = [
  'institutionId',
  'name',
  'contactPerson',
] as const satisfies readonly (keyof BodyAtTable)[];
type BodyRow = BodyAtTable & { conferenceId: string };
const bodyRows = reading<BodyRow, [caseId: string]>((knex, caseId) =>
  knex('conference_body')
    .join('conference', 'conference.id', 'conference_body.conference_id')
    .where('conference.case_id', caseId)
    .select(selected(['conferenceId', ...bodyFields], 'conference_body'))
    .orderBy('position'),
);

interface MetRow {
  on: string;
  institutionId: string;
  name: string;
}
const metRows = reading<MetRow, [caseId: string]>((knex, caseId) =>
  knex('contact')
    .join('conference_body', 'conference_body.conference_id', 'contact.id')
    .where({ 'contact.case_id': caseId, 'contact.kind': 'case-conference' })
    .distinct('contact_on as on', 'institution_id as institutionId', 'name'),
);
/** Every case conference once for each body of the directory at its table. */
export const metAtConferences = (reader: Reader, caseId: string): MetRow[] => metRows(reader, caseId);

/** What the case's conferences decided, each with who sat at the table and its tasks in order. */
export function conferencesOf(reader: Reader, caseId: string): (Conference & { version: number })[] {
  const conferences = conferenceRows(reader, caseId);
  if (conferences.length === 0) return [];
  const tasks = Object.groupBy(taskRows(reader, caseId), ({ conferenceId }) => conferenceId);
  const bodies = Object.groupBy(bodyRows(reader, caseId), ({ conferenceId }) => conferenceId);
  return conferences.map((conference) => ({
    ...conference,
    bodies: (bodies[conference.contactId] ?? []).map(({ conferenceId: _conferenceId, ...body }) => body),
    tasks: (tasks[conference.contactId] ?? []).map(({ conferenceId: _conferenceId, ...task }) => task),
  }));
}

interface Place {
  caseId: string;
  contactId: string;
}

interface Outcome {
  readonly bodies: readonly BodyAtTable[];
  readonly decisions: string;
  readonly tasks: readonly (TaskDetails & { id: string })[];
}

const targetOf = ({ caseId, contactId }: Place) => ({
  table: 'conference',
  kind: 'conference',
  caseId,
  key: { id: contactId, case_id: caseId },
});

/** Takes away what makes a contact a conference. The caller has looked that it has no tasks. */
export const removeConference = (trx: Knex, place: Place, version: number, by: Authorship): Promise<void> =>
  deleteVersioned(trx, targetOf(place), version, by);

/** Bodies, decisions and tasks as they shall be; tasks that are no longer among them are removed. */
export async function saveConference(
  trx: Knex,
  { caseId, contactId }: Place,
  known: (Conference & { version: number }) | undefined,
  { bodies, decisions, tasks }: Outcome,
  by: Authorship,
): Promise<void> {
  const target = targetOf({ caseId, contactId });
  if (known === undefined) await insertVersioned(trx, 'conference', { ...target.key, decisions }, by);
  else await updateVersioned(trx, target, known.version, { decisions }, by);
  await trx('conference_body').where('conference_id', contactId).delete();
  for (const [position, body] of bodies.entries())
    await trx('conference_body').insert({
      id: randomUUID(),
      conference_id: contactId,
      position,
      ...asRow(body, bodyFields),
    });
  const left = new Map(known?.tasks.map((task, position) => [task.id, { ...task, position }]));
  for (const [position, task] of tasks.entries()) {
    const row = { ...asRow(task, taskFields), position };
    const before = left.get(task.id);
    left.delete(task.id);
    if (before === undefined) {
      const key = { id: task.id, case_id: caseId, conference_id: contactId };
      await insertVersioned(trx, 'conference_task', { ...key, ...row }, by);
    } else if (!isSame(before, { ...task, position })) {
      await updateVersioned(trx, taskTarget(caseId, task.id), task.version, row, by);
    }
  }
  for (const { id, version } of left.values()) {
    await deleteVersioned(trx, taskTarget(caseId, id), version, by);
  }
}

/** A task that nobody touched here may have been done meanwhile: that is no conflict. */
const isSame = (one: TaskDetails & { position: number }, other: TaskDetails & { position: number }) =>
  one.position === other.position && taskFields.every((field) => one[field] === other[field]);

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
