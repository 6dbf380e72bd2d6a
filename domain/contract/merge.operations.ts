import { z } from 'zod';
import { likenessReasons } from '../case/likeness.ts';
import { mergeChoice, personalKinds, undoneParts, undoProblems } from '../case/merge.ts';
import { person } from '../case/person.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

/** Two entries that are one person: found, compared, merged, and taken apart again. */
export const mergeOperations = {
  /** Likely duplicates of somebody, out of cases that the user may open, and earlier merges. */
  'person.duplicates': operation({
    input: z.strictObject({ caseId: id, personId: id }),
    output: z.object({
      candidates: z.array(
        z.object({
          person,
          references: z.array(z.string()),
          score: z.number(),
          reasons: z.array(z.enum(likenessReasons)).readonly(),
        }),
      ),
      merges: z.array(
        z.object({
          id,
          name: z.string(),
          mergedAt: z.string(),
          mergedBy: z.string(),
          /** Null while it can be taken back. */
          problem: z.enum(undoProblems).nullable(),
          /** What was changed after the merge, and stays with the kept entry when it is taken back. */
          changedSince: z.array(z.enum(undoneParts)),
          /**
           * What was entered since in households that both belong to: nobody knows whom of the two it means, and it stays with
           * the kept entry. In cases of the other one alone it goes along.
           */
          enteredSince: z.array(z.object({ kind: z.enum(personalKinds), count: z.number() })),
        }),
      ),
    }),
    permission: 'case.read',
    audit: { event: 'person.duplicatesShown', durability: 'read' },
  }),
  /** Keeps `personId`; everything of `otherId` goes over to it, and the record of the merge keeps both as they were. */
  'person.merge': operation({
    input: z.strictObject({
      caseId: id,
      personId: id,
      version,
      otherId: id,
      otherVersion: version,
      choice: mergeChoice,
    }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'person.merged', durability: 'change' },
  }),
  'person.undoMerge': operation({
    input: z.strictObject({ caseId: id, mergeId: id }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'person.mergeUndone', durability: 'change' },
  }),
} as const;
