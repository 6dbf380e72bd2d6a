import { z } from 'zod';
import { officeRecordKinds } from '../history/directory-fields.ts';
import { historyAreas } from '../history/record-kinds.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

/** A record in one of its versions: the change that led away from it. Version 0 is before there was a record. */
export const recordInHistory = z.strictObject({
  caseId: id,
  kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  recordId: z.string().min(1).max(120),
  version: z.int().nonnegative(),
});

/** Values as they are stored; `domain/history/value-words.ts` has the words. */
const fieldChange = z.object({ path: z.string(), before: z.json(), after: z.json() });
export type FieldChangeView = z.infer<typeof fieldChange>;

const recordChange = z.object({
  kind: z.string(),
  recordId: z.string(),
  version: z.number(),
  /** `laid-aside`: a closing or its check, kept whole as an earlier one when the case was reopened. */
  what: z.enum(['added', 'changed', 'removed', 'laid-aside', 'restored']),
  /** The values of the fields that name this record, by field. */
  named: z.record(z.string(), z.json()),
  fields: z.array(fieldChange),
});
export type RecordChangeView = z.infer<typeof recordChange>;

/** Who saved, and when (timestamp). */
const author = z.object({ at: z.string(), by: z.string() });

/** `possible` now; `changed-since`: somebody saved since; `never`: such changes are not taken back. */
export const takeBackStates = ['possible', 'changed-since', 'never'] as const;

const historyEntry = z.object({
  id: z.string(),
  /** Timestamp. */
  at: z.string(),
  by: z.string(),
  records: z.array(recordChange),
  /** Somebody opened a case that is not theirs. */
  access: z.object({ reason: z.string(), reasonText: z.string() }).nullable(),
  undo: z.enum(takeBackStates),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const officeRecord = z.strictObject({ kind: z.enum(officeRecordKinds), recordId: id });

export const historyOperations = {
  /** What happened to a case, newest first: every change of every record, and who opened it. */
  'history.list': operation({
    input: z.strictObject({
      caseId: id,
      area: z.enum(historyAreas).nullable(),
      /** A slot id. */
      person: z.string().max(120).nullable(),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100),
    }),
    output: z.object({
      entries: z.array(historyEntry),
      total: z.number(),
      /** Who appears in the history of this case. */
      people: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
    permission: 'case.read',
    audit: { event: 'case.historyOpened', durability: 'read' },
  }),
  /** What taking a change back would do today: each record as it stands, and as it would stand. */
  'history.compare': operation({
    input: recordInHistory,
    output: z.object({
      undo: z.enum(takeBackStates),
      /** Who saved last, where the record was changed since. */
      since: z.object({ at: z.string(), by: z.string() }).nullable(),
      records: z.array(recordChange),
    }),
    permission: 'case.read',
    audit: { event: 'case.historyOpened', durability: 'read' },
  }),
  /** Restores what the records of one save said before, as a new version; refused where one was changed since. */
  'history.undo': operation({
    input: recordInHistory,
    output: z.object({}),
    permission: 'case.write',
    audit: { event: 'case.changeUndone', durability: 'change' },
  }),
  /** Who saved a record last; asked after a refused save. */
  'history.lastChange': operation({
    input: recordInHistory.omit({ version: true }),
    output: author.nullable(),
    permission: 'case.read',
    audit: { event: 'case.historyOpened', durability: 'read' },
  }),
  /** The same for what belongs to the office. */
  'history.lastOfficeChange': operation({
    input: officeRecord,
    output: author.nullable(),
    permission: 'directory.read',
    audit: { none: 'A name of the staff and an hour; nothing of a case is read.' },
  }),
  /** Every save of a record of the office, newest first. What reading its kind needs is asked beside the permission here. */
  'history.listOffice': operation({
    input: officeRecord,
    output: z.object({
      entries: z.array(author.extend({ undo: z.enum(takeBackStates), record: recordChange })),
    }),
    permission: 'directory.read',
    audit: { event: 'office.historyOpened', durability: 'read' },
  }),
  /** Takes the last save of such a record back, as a new version; refused where somebody saved since. */
  'history.undoOffice': operation({
    input: officeRecord.extend({ version: z.int().nonnegative() }),
    output: z.object({ id, version }),
    permission: 'directory.write',
    audit: { event: 'office.changeUndone', durability: 'change' },
  }),
} as const;
