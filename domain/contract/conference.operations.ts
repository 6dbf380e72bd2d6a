import { z } from 'zod';
import { conferenceDetails } from '../case/conference.ts';
import { id, pastDate, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });

export const conferenceOperations = {
  /** A case conference: the contact, what was decided, and the tasks. `contactId: null` makes a new one. */
  'conference.save': operation({
    input: z.strictObject({ caseId: id, contactId: id.nullable(), version, details: conferenceDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'conference.saved', durability: 'change' },
  }),
  /** Notes a task as done, or as open again. */
  'conference.setTaskDone': operation({
    input: z.strictObject({ caseId: id, taskId: id, version, doneOn: pastDate.nullable() }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'conference.taskSaved', durability: 'change' },
  }),
} as const;
