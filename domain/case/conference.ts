import { z } from 'zod';
import {
  date,
  id,
  longText,
  requiredText,
  shortText,
  version,
  withoutRepeats,
  type ValidationCode,
} from '../validation.ts';
import { contactDetails, type ContactDetails } from './contact.ts';

/** A body of the directory that sat at the table. */
export const bodyAtTable = z.strictObject({
  institutionId: id,
  /** What it was called on the day. */
  name: shortText,
  /** Who came from there; empty where nobody noted it. */
  contactPerson: shortText,
});
export type BodyAtTable = z.infer<typeof bodyAtTable>;

/** „Jobcenter Lippe (Frau Lüth)“ */
export const bodyInWords = ({ name, contactPerson }: Omit<BodyAtTable, 'institutionId'>): string =>
  contactPerson === '' ? name : `${name} (${contactPerson})`;

/** What somebody takes home from a case conference; a new one has no id yet. */
export const taskDetails = z.strictObject({
  id: id.nullable(),
  version,
  title: requiredText,
  /** In words: client, caseworker or somebody of an institution. */
  responsible: shortText,
  dueOn: date.nullable(),
});
export type TaskDetails = z.infer<typeof taskDetails>;

/** Nothing is due before it was given out. */
export const taskDayProblem = (
  { contactOn }: Pick<ContactDetails, 'contactOn'>,
  { dueOn }: Pick<TaskDetails, 'dueOn'>,
): ValidationCode | null => (dueOn !== null && dueOn < contactOn ? 'before-conference' : null);

/** A case conference is a contact of that kind, with what was decided and who does what until when. */
export const conferenceDetails = contactDetails
  .omit({ kind: true })
  .extend({
    /** Whoever is in no directory stands among the participants. */
    bodies: z.array(bodyAtTable).max(20),
    decisions: longText,
    tasks: z
      .array(taskDetails)
      .max(30)
      .refine((tasks) => withoutRepeats(String)(tasks.flatMap((task) => task.id ?? [])), {
        error: 'invalid',
      }),
  })
  .superRefine((typed, context) => {
    for (const [index, task] of typed.tasks.entries()) {
      const problem = taskDayProblem(typed, task);
      if (problem !== null)
        context.addIssue({ code: 'custom', message: problem, path: ['tasks', index, 'dueOn'] });
    }
  });
export type ConferenceDetails = z.infer<typeof conferenceDetails>;

export const conferenceTask = z.object({
  id,
  title: z.string(),
  responsible: z.string(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  version,
});
export type ConferenceTask = z.infer<typeof conferenceTask>;

/** What a conference has beside its contact. */
export const conference = z.object({
  contactId: id,
  bodies: z.array(bodyAtTable),
  decisions: z.string(),
  tasks: z.array(conferenceTask),
});
export type Conference = z.infer<typeof conference>;

/**
 * A contact that was called a case conference by mistake may be called something else, as long as nothing hangs on it that
 * only a conference has.
 */
export const kindProblem = (
  known: Pick<Conference, 'bodies' | 'decisions' | 'tasks'> | undefined,
  { kind }: Pick<ContactDetails, 'kind'>,
): ValidationCode | null =>
  known !== undefined &&
  kind !== 'case-conference' &&
  (known.decisions !== '' || known.tasks.length > 0 || known.bodies.length > 0)
    ? 'conference-not-empty'
    : null;
