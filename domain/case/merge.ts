import { z } from 'zod';
import { personDetails, type PersonDetails } from './person.ts';

/** An address holds together: the street of one entry with the town of the other is where nobody lives. */
const addressFields = ['street', 'postalCode', 'town'] as const satisfies (keyof PersonDetails)[];

const ownFields = personDetails
  .omit({ specialProtection: true, street: true, postalCode: true, town: true })
  .keyof().options;

/** What is chosen one by one when two entries are one person. Protection is no choice: one of them is enough. */
export const mergeParts = [...ownFields, 'address'] as const;
export type MergePart = (typeof mergeParts)[number];
type MergeField = (typeof ownFields)[number] | (typeof addressFields)[number];

export const fieldsOf = (part: MergePart): readonly MergeField[] =>
  part === 'address' ? addressFields : [part];

export const mergeSides = ['kept', 'merged'] as const;
export type MergeSide = (typeof mergeSides)[number];

export const mergeChoice = z.strictObject(
  Object.fromEntries(mergeParts.map((part) => [part, z.enum(mergeSides)])) as Record<
    MergePart,
    z.ZodEnum<{ kept: 'kept'; merged: 'merged' }>
  >,
);
export type MergeChoice = z.infer<typeof mergeChoice>;

/** What is suggested: the entry that one began with is right. */
export const keptThroughout = Object.fromEntries(mergeParts.map((part) => [part, 'kept'])) as MergeChoice;

const isBlank = (value: unknown): boolean => value === null || value === '' || value === 'not-asked';

/** Where both say something and not the same: only there is something to choose. */
export const differingParts = (kept: PersonDetails, merged: PersonDetails): MergePart[] =>
  mergeParts.filter((part) =>
    fieldsOf(part).some(
      (field) => !isBlank(kept[field]) && !isBlank(merged[field]) && kept[field] !== merged[field],
    ),
  );

/** What only the entry that goes away says, in parts that do not differ: it is added, and nobody needs to be asked. */
export function addedFields(kept: PersonDetails, merged: PersonDetails): MergeField[] {
  const asked = differingParts(kept, merged);
  return mergeParts
    .filter((part) => !asked.includes(part))
    .flatMap(fieldsOf)
    .filter((field) => isBlank(kept[field]) && !isBlank(merged[field]));
}

/** What the one entry says afterwards. A choice counts where both say something; what only one says is kept anyway. */
export function mergedDetails(
  kept: PersonDetails,
  merged: PersonDetails,
  choice: MergeChoice,
): PersonDetails {
  const taken = differingParts(kept, merged).filter((part) => choice[part] === 'merged');
  const fields = [...taken.flatMap(fieldsOf), ...addedFields(kept, merged)];
  return {
    ...kept,
    ...Object.fromEntries(fields.map((field) => [field, merged[field]])),
    specialProtection: kept.specialProtection || merged.specialProtection,
  };
}

/** What may have been changed after a merge. */
export const undoneParts = [...mergeParts, 'specialProtection'] as const;
export type UndonePart = (typeof undoneParts)[number];

/**
 * What the kept entry says when a merge is taken back: what it said before, except where somebody has changed it since
 * the merge. That was said of the one person, and nothing of it may be lost.
 */
export function undoneDetails(
  before: PersonDetails,
  merged: PersonDetails,
  now: PersonDetails,
): { details: PersonDetails; changedSince: UndonePart[] } {
  const fieldsIn = (part: UndonePart) => (part === 'specialProtection' ? [part] : fieldsOf(part));
  const changedSince = undoneParts.filter((part) =>
    fieldsIn(part).some((field) => now[field] !== merged[field]),
  );
  const stays = Object.fromEntries(
    changedSince.flatMap((part) => fieldsIn(part).map((field) => [field, now[field]])),
  ) as Partial<PersonDetails>;
  return { details: { ...before, ...stays }, changedSince };
}

/** Records about one person that may be entered while two entries are one. */
export const personalKinds = ['consent', 'referral', 'school-entry', 'participation'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Why a merge can't be taken back, or not yet. */
export const undoProblems = ['kept-merged', 'record-changed'] as const;
export type UndoProblem = (typeof undoProblems)[number];
