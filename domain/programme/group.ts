import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { count, date, id, longText, requiredText, shortText, version } from '../validation.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';
import { programmeKinds } from '../vocabulary/programme-kinds.ts';

/** A group of a parent programme. Nothing of a case stands here: everybody who works on cases reads all of it. */
export const groupDetails = z
  .strictObject({
    kind: choice(programmeKinds),
    /** Where it meets, as everybody calls it: „KiTa Sonnenschein, Lage“. */
    place: requiredText,
    /** The same in the directory, where it stands there. */
    institutionId: id.nullable().default(null),
    /** Elternbegleitung: the parent who leads the group. */
    guide: shortText,
    guideContact: shortText,
    languages: z.array(choice(interpretingLanguages)).max(20),
    /** In words: „donnerstags 9 bis 11 Uhr, nicht in den Ferien“. */
    schedule: shortText,
    /** How many families; null where nobody has said. */
    places: count.nullable(),
    /** First and last day, such as those of a KiTa year. */
    startsOn: date.nullable(),
    endsOn: date.nullable(),
    note: longText,
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'end-before-start',
  });
export type GroupDetails = z.infer<typeof groupDetails>;

export const programmeGroup = groupDetails.safeExtend({ id, version });
export type ProgrammeGroup = z.infer<typeof programmeGroup>;

export type Term = Pick<ProgrammeGroup, 'startsOn' | 'endsOn'>;

export const groupStates = ['planned', 'running', 'ended'] as const;
export type GroupState = (typeof groupStates)[number];

/** How a group stands on a day; both days of its term count. Without a first day it is still being planned. */
export function groupStateOn({ startsOn, endsOn }: Term, day: string): GroupState {
  if (endsOn !== null && endsOn < day) return 'ended';
  return startsOn !== null && startsOn <= day ? 'running' : 'planned';
}

/** How many families a group has room for, has and keeps waiting. */
export interface Seats {
  readonly taken: number;
  readonly waiting: number;
  /** Below nought where more families have a place than there are places; null where nobody said how many there are. */
  readonly free: number | null;
}

export const seatsOf = (
  { places }: Pick<ProgrammeGroup, 'places'>,
  { taken, waiting }: Pick<Seats, 'taken' | 'waiting'>,
): Seats => ({ taken, waiting, free: places === null ? null : places - taken });

/** Whether another family would have to wait. */
export const isFull = ({ free }: Pick<Seats, 'free'>): boolean => free !== null && free <= 0;
