import { z } from 'zod';
import { choice } from '../case/answer.ts';
import type { Measure } from '../case/plan.ts';
import { date, id, pastDate, shortText, version, withoutRepeats } from '../validation.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { participationEndings, type ParticipationEnding } from '../vocabulary/participation-endings.ts';
import { programmeKinds, type ProgrammeKind } from '../vocabulary/programme-kinds.ts';
import { isSettledIn } from '../vocabulary/settled.ts';
import { groupStateOn, type Term } from './group.ts';

/** A family of a case in a group: who of it, since when it asked, and from when on it has a place. */
export const participationDetails = z
  .strictObject({
    groupId: id,
    personIds: z
      .array(id)
      .min(1, { error: 'required' })
      .max(20)
      .refine(
        withoutRepeats((personId: string) => personId),
        { error: 'invalid' },
      ),
    registeredOn: pastDate,
    /** Empty: the family waits for a place. */
    joinedOn: date.nullable(),
    /** The measure of the plan that led here, and follows. */
    measureId: id.nullable(),
  })
  .refine(({ registeredOn, joinedOn }) => joinedOn === null || registeredOn <= joinedOn, {
    path: ['joinedOn'],
    error: 'end-before-start',
  });
export type ParticipationDetails = z.infer<typeof participationDetails>;

/** The end of it. The interval stays in the file. */
export const participationEnd = z.strictObject({
  endedOn: pastDate,
  endReason: choice(participationEndings),
  endNote: shortText,
});
export type ParticipationEnd = z.infer<typeof participationEnd>;

export const participation = participationDetails.safeExtend({
  id,
  version,
  endedOn: date.nullable(),
  endReason: choice(participationEndings).nullable(),
  endNote: z.string(),
});
export type Participation = z.infer<typeof participation>;

export const participationStates = ['waiting', 'joining', 'taking-part', 'left'] as const;
export type ParticipationState = (typeof participationStates)[number];

type Interval = Pick<Participation, 'joinedOn' | 'endedOn'>;

/** How a family stands to its group on a day. Nobody takes part before the group begins, nor after it has ended. */
export function participationStateOn(
  { joinedOn, endedOn }: Interval,
  term: Term,
  day: string,
): ParticipationState {
  const group = groupStateOn(term, day);
  if (endedOn !== null || group === 'ended') return 'left';
  if (joinedOn === null) return 'waiting';
  return group === 'running' && joinedOn <= day ? 'taking-part' : 'joining';
}

/** Whether a place is kept for the family. */
export const holdsPlace = (state: ParticipationState): boolean =>
  state === 'joining' || state === 'taking-part';

/** Nobody leaves before they came, nor stops waiting before they asked. */
export const earliestEnd = ({
  registeredOn,
  joinedOn,
}: Pick<Participation, 'registeredOn' | 'joinedOn'>): string => joinedOn ?? registeredOn;

/** The reasons that can be true: only who waits can wait in vain, only who had a place can finish. */
export const possibleEndings = ({ joinedOn }: Pick<Participation, 'joinedOn'>): ParticipationEnding[] =>
  participationEndings.entries
    .filter(({ of }) => of === 'both' || of === (joinedOn === null ? 'waiting' : 'placed'))
    .map(({ code }) => code);

type Followed = Pick<Measure, 'state' | 'notPossibleNote'>;

/** What taking part makes of the measure that led here; what is settled stays. */
export const measureAfterJoining = (
  measure: Followed,
  { joinedOn }: Pick<Participation, 'joinedOn'>,
  today: string,
): Partial<Measure> =>
  measure.state === 'planned' && joinedOn !== null && joinedOn <= today ? { state: 'running' } : {};

/** What the end makes of it. A place that never came leaves it not possible, and is a sign of a gap. */
export function measureAfterEnding(
  measure: Followed,
  { endedOn, endReason, endNote }: ParticipationEnd,
): Partial<Measure> {
  if (isSettledIn(measureStates, measure.state)) return {};
  const ending = participationEndings.find(endReason);
  const state = ending?.measure ?? 'dropped';
  if (state === 'done') return { state, doneOn: endedOn };
  const reason = ending?.reason ?? 'other';
  // „Sonstiger Grund“ alone would lose that the family moved away.
  const why = reason === 'other' && endReason !== 'other' ? participationEndings.label(endReason, 'de') : '';
  const said = [why, endNote].filter((part) => part !== '').join(': ');
  return {
    state,
    notPossibleReason: reason,
    notPossibleNote: said === '' ? measure.notPossibleNote : said,
  };
}

/** What a signal of need says of it: which programme, and what was added in words. */
export const leavingWords = (kind: ProgrammeKind, { endNote }: Pick<ParticipationEnd, 'endNote'>): string =>
  [programmeKinds.label(kind, 'de'), endNote].filter((part) => part !== '').join(': ');
