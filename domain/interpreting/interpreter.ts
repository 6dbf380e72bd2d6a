import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { addMonths, daysBetween } from '../date.ts';
import { date, id, pastDate, requiredText, shortText, version } from '../validation.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';

/** Monday first, as weeks begin here. */
export const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const;
export type Weekday = (typeof weekdays)[number];

/** A lay interpreter of the pool: a volunteer, never a person of a case. */
export const interpreterDetails = z
  .strictObject({
    name: requiredText,
    phone: shortText,
    email: shortText,
    languages: z.array(choice(interpretingLanguages)).min(1, { error: 'required' }).max(20),
    /** None: not known, or different each week. */
    weekdays: z.array(z.enum(weekdays)).max(7),
    availability: shortText,
    /** When they signed the confidentiality declaration; without it nobody is assigned. */
    signedOn: pastDate.nullable(),
    /** The last day on which they belong to the pool. */
    endedOn: date.nullable(),
  })
  .refine(({ signedOn, endedOn }) => signedOn === null || endedOn === null || signedOn <= endedOn, {
    path: ['endedOn'],
    error: 'end-before-start',
  });
export type InterpreterDetails = z.infer<typeof interpreterDetails>;

export const interpreter = interpreterDetails.safeExtend({ id, version });
export type Interpreter = z.infer<typeof interpreter>;

/** How long the office keeps somebody's data after they left the pool: proof of who was paid and bound to silence. */
export const interpreterRetentionMonths = 36;

/** The day on which the data of somebody who left has to be deleted; null while they belong to the pool. */
export const deletionDayOf = ({ endedOn }: Pick<Interpreter, 'endedOn'>): string | null =>
  endedOn === null ? null : addMonths(endedOn, interpreterRetentionMonths);

/** Whether their data may be kept no longer on that day. */
export const isDueForDeletion = (one: Pick<Interpreter, 'endedOn'>, day: string): boolean => {
  const deletion = deletionDayOf(one);
  return deletion !== null && deletion <= day;
};

export const hasLeft = ({ endedOn }: Pick<Interpreter, 'endedOn'>, day: string): boolean =>
  endedOn !== null && endedOn < day;

/** Whether they were bound to silence on that day. */
export const hasSigned = ({ signedOn }: Pick<Interpreter, 'signedOn'>, day: string): boolean =>
  signedOn !== null && signedOn <= day;

const someMonday = '1900-01-01';
export const weekdayOf = (day: string): Weekday =>
  weekdays[((daysBetween(someMonday, day) % 7) + 7) % 7] ?? 'mo';

/** What is asked of an interpreter: a language on a day. */
export interface Wanted {
  readonly language: Interpreter['languages'][number];
  readonly heldOn: string;
}

type Able = Pick<Interpreter, 'languages' | 'signedOn' | 'endedOn'>;

/** Why somebody may not be assigned: `heldOn` and `language` are also the fields that would have to change. */
export function unfitFor(one: Able, { language, heldOn }: Wanted): 'language' | 'heldOn' | null {
  if (!one.languages.includes(language)) return 'language';
  return hasSigned(one, heldOn) && !hasLeft(one, heldOn) ? null : 'heldOn';
}

/** Who may be assigned, those who have time on that weekday first. */
export function fittingInterpreters<One extends Able & Pick<Interpreter, 'weekdays' | 'name'>>(
  all: readonly One[],
  wanted: Wanted,
): One[] {
  const day = weekdayOf(wanted.heldOn);
  const later = (one: One) => (one.weekdays.includes(day) ? 0 : one.weekdays.length === 0 ? 1 : 2);
  return all
    .filter((one) => unfitFor(one, wanted) === null)
    .sort((one, other) => later(one) - later(other) || one.name.localeCompare(other.name, 'de'));
}
