import { z } from 'zod';
import { personDetails, type PersonDetails } from './person.ts';

/** What is chosen field by field when two entries are one person. Protection is no choice: one of them is enough. */
export const mergeFields = personDetails.omit({ specialProtection: true }).keyof().options;
export type MergeField = (typeof mergeFields)[number];

export const mergeSides = ['kept', 'merged'] as const;
export type MergeSide = (typeof mergeSides)[number];

export const mergeChoice = z.strictObject(
  Object.fromEntries(mergeFields.map((field) => [field, z.enum(mergeSides)])) as Record<
    MergeField,
    z.ZodEnum<{ kept: 'kept'; merged: 'merged' }>
  >,
);
export type MergeChoice = z.infer<typeof mergeChoice>;

const isBlank = (value: unknown): boolean => value === null || value === '' || value === 'not-asked';

/** What only the entry that goes away says: it is added to the kept one, and nobody needs to be asked. */
export const addedFields = (kept: PersonDetails, merged: PersonDetails): MergeField[] =>
  mergeFields.filter((field) => isBlank(kept[field]) && !isBlank(merged[field]));

/** The kept entry's values, and the other's where the kept one says nothing. */
export function suggestedChoice(kept: PersonDetails, merged: PersonDetails): MergeChoice {
  const added = addedFields(kept, merged);
  return Object.fromEntries(
    mergeFields.map((field) => [field, added.includes(field) ? 'merged' : 'kept']),
  ) as MergeChoice;
}

/** Where both say something and not the same: only there is something to choose. */
export const differingFields = (kept: PersonDetails, merged: PersonDetails): MergeField[] =>
  mergeFields.filter(
    (field) => !isBlank(kept[field]) && !isBlank(merged[field]) && kept[field] !== merged[field],
  );

/** What the one entry says afterwards. */
export function mergedDetails(
  kept: PersonDetails,
  merged: PersonDetails,
  choice: MergeChoice,
): PersonDetails {
  const sides = { kept, merged };
  const chosen = mergeFields.map((field) => [field, sides[choice[field]][field]]);
  return {
    ...(Object.fromEntries(chosen) as Omit<PersonDetails, 'specialProtection'>),
    specialProtection: kept.specialProtection || merged.specialProtection,
  };
}

const personFields = personDetails.keyof().options;

/**
 * What the kept entry says when a merge is taken back: what it said before, except where somebody has changed it since
 * the merge. That was said of the one person, and nothing of it may be lost.
 */
export function undoneDetails(
  before: PersonDetails,
  merged: PersonDetails,
  now: PersonDetails,
): { details: PersonDetails; changedSince: (keyof PersonDetails)[] } {
  const changedSince = personFields.filter((field) => now[field] !== merged[field]);
  const kept = Object.fromEntries(changedSince.map((field) => [field, now[field]]));
  return { details: { ...before, ...kept }, changedSince };
}

/** Records about one person that may be entered while two entries are one. */
export const personalKinds = ['consent', 'referral', 'school-entry', 'participation'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Why a merge can't be taken back, or not yet. */
export const undoProblems = ['kept-merged', 'record-changed'] as const;
export type UndoProblem = (typeof undoProblems)[number];
