import { z } from 'zod';
import { areColumnsOf, mostListColumns } from '../lists/columns.ts';
import { listCountNames, listRowStates } from '../lists/list-decisions.ts';
import { listKinds } from '../lists/list-kinds.ts';
import { listLimits } from '../lists/list-limits.ts';
import { listProblemCodes } from '../lists/list-row.ts';
import { keptReasons } from '../lists/list-undo.ts';
import { id, requiredText } from '../validation.ts';
import { personHit } from './case.operations.ts';
import { operation } from './operation.ts';

const kind = z.enum(listKinds);
const counts = z.partialRecord(z.enum(listCountNames), z.int().nonnegative());

const listFile = z.strictObject({
  name: requiredText,
  bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= listLimits.bytes, {
    error: 'file-too-large',
  }),
});

const listInput = z.strictObject({
  kind,
  file: listFile,
  /** Of a workbook; null for its first. */
  sheet: z.string().max(200).nullable(),
  /** What each column holds; null asks for what was chosen last time, or for a guess by the headings. */
  columns: z.array(z.string().max(40).nullable()).max(mostListColumns).nullable(),
});
const fitsKind = {
  check: (input: z.infer<typeof listInput>) =>
    input.columns === null || areColumnsOf(input.kind, input.columns),
  said: { error: 'not-in-list', path: ['columns'] },
};

/** What a row would become, as its kind of list shows it. */
const record = z.union([
  z.object({
    of: z.literal('directory'),
    institution: z.string(),
    offer: z.string(),
    contact: z.string(),
  }),
  z.object({
    of: z.literal('cases'),
    givenName: z.string(),
    familyName: z.string(),
    birthDate: z.string().nullable(),
    openedOn: z.string(),
    /** Null for a case at its request. */
    admittedOn: z.string().nullable(),
    municipality: z.string().nullable(),
    formerReference: z.string(),
    responsible: z.string(),
  }),
  z.object({
    of: z.literal('contacts'),
    reference: z.string(),
    clientName: z.string(),
    contactOn: z.string(),
    contactKind: z.string(),
    minutes: z.number().nullable(),
  }),
  z.object({
    of: z.literal('interpreters'),
    name: z.string(),
    languages: z.array(z.string()),
    signedOn: z.string().nullable(),
  }),
]);

export const listPreview = z.object({
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  columns: z.array(
    z.object({ heading: z.string(), field: z.string().nullable(), samples: z.array(z.string()) }),
  ),
  /** The columns are those that were chosen for such a file before. */
  remembered: z.boolean(),
  /** How many rows the list has; `rows` and `counts` hold those that were asked for. */
  total: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      record,
      state: z.enum(listRowStates),
      /** With the heading of the file (null where it has no such column) and the words of the cell. */
      problems: z.array(
        z.object({
          field: z.string(),
          heading: z.string().nullable(),
          code: z.enum(listProblemCodes),
          words: z.string(),
          /** The other row that the problem is about. */
          line: z.number().nullable(),
        }),
      ),
      /** Whose file it may be already; at most three. */
      hits: z.array(personHit),
      /** The earlier line of the file that says the same. */
      sameAsLine: z.number().nullable(),
      /** Of the pool: the other lines of the same person. */
      samePerson: z.array(z.number()),
    }),
  ),
  /** While every row that may be known already is left out. */
  counts,
});
export type ListPreview = z.infer<typeof listPreview>;
export type ListPreviewRow = ListPreview['rows'][number];

/** Rows that no longer were what somebody confirmed when they were to be written. */
const held = z.object({
  lines: z.array(z.number()),
  field: z.string(),
  heading: z.string().nullable(),
  code: z.enum(listProblemCodes),
  words: z.string(),
});

const progress = z.object({
  id,
  fileName: z.string(),
  total: z.number(),
  written: z.number(),
  /** Of those not written; the first of them with what stands in their way. */
  held: z.object({ count: z.number(), first: z.array(held) }),
});

/** Lists are looked at, confirmed, written in parts, and taken back as a whole. Nothing is written before `confirm`. */
export const listOperations = {
  /** What reading a list would do, row by row, compared with what the vault holds. */
  'list.preview': operation({
    input: listInput
      .extend({
        /** Rows to compare, so that a long list is compared part by part; null compares all at once. */
        part: z
          .strictObject({ from: z.int().nonnegative(), count: z.int().nonnegative() })
          .nullable()
          .default(null),
      })
      .refine(fitsKind.check, fitsKind.said),
    output: listPreview,
    permission: 'list.import',
    audit: { event: 'list.previewed', durability: 'grouped' },
  }),
  /**
   * Keeps what the preview showed, to be written by `list.write`, and remembers the columns; refused where the vault has
   * changed in a way that makes it another result.
   */
  'list.confirm': operation({
    input: listInput
      .extend({
        /** Lines of rows that may be known already and are created all the same. */
        anyway: z.array(z.int().positive()).max(listLimits.rows),
        confirmed: counts,
      })
      .refine(fitsKind.check, fitsKind.said),
    output: progress,
    permission: 'list.import',
    audit: { event: 'list.confirmed', durability: 'change' },
  }),
  /**
   * Writes the next part; done when `written` and what is held make `total`. What it acknowledged stays, whatever happens
   * next; what no longer fits the vault is held, with its rows named.
   */
  'list.write': operation({
    input: z.strictObject({ importId: id }),
    output: progress,
    permission: 'list.import',
    audit: { event: 'list.written', durability: 'change' },
  }),
  /** Confirms again what is held, as it then is, to be written by `list.write`; or leaves it out. */
  'list.decideHeld': operation({
    input: z.strictObject({ importId: id, decision: z.enum(['again', 'leave-out']) }),
    output: progress,
    permission: 'list.import',
    audit: { event: 'list.heldDecided', durability: 'change' },
  }),
  'list.imports': operation({
    input: z.strictObject({ kind }),
    output: z.object({
      imports: z.array(
        progress.extend({
          counts,
          importedAt: z.string(),
          importedBy: z.string(),
          undoneAt: z.string().nullable(),
          /** The last day on which it can be gone on with or taken back. */
          undoUntil: z.string(),
        }),
      ),
    }),
    permission: 'list.import',
    audit: { none: 'Names of files, counts, and cells of them; nothing of a case is read.' },
  }),
  /** Takes back a whole import; what was worked on since stays, and is named. */
  'list.undo': operation({
    input: z.strictObject({ importId: id }),
    output: z.object({
      removed: z.number(),
      kept: z.number(),
      /** The first of what stays; the case for those who may open it. */
      examples: z.array(
        z.object({
          name: z.string(),
          caseId: id.nullable(),
          reason: z.enum(keptReasons),
          listedAs: z.string().nullable(),
        }),
      ),
    }),
    permission: 'list.import',
    audit: { event: 'list.importUndone', durability: 'change' },
  }),
  /** Writes an empty list with the headings that are understood, for people to fill in. */
  'list.saveTemplate': operation({
    input: z.strictObject({ kind }),
    output: z.object({ path: z.string() }),
    permission: 'list.import',
    audit: { event: 'list.templateSaved', durability: 'change' },
  }),
} as const;
