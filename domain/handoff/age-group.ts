import { ageOn } from '../date.ts';

/** The only form in which an age leaves: a birth date or an age in years would point at a person. */
export const ageGroups = ['under-18', '18-24', '25-34', '35-44', '45-54', '55-64', '65-plus'] as const;
export type AgeGroup = (typeof ageGroups)[number];

const firstAges: readonly (readonly [number, AgeGroup])[] = [
  [65, '65-plus'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
];

/**
 * @param birthDate ISO date, or null where it is not known
 * @param day ISO date on which the age counts: the last day of the reporting month
 * @returns the group, or null without a birth date or before birth
 */
export function ageGroup(birthDate: string | null, day: string): AgeGroup | null {
  if (birthDate === null || birthDate > day) return null;
  const age = ageOn(birthDate, day);
  return firstAges.find(([first]) => age >= first)?.[1] ?? 'under-18';
}
