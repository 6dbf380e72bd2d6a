import { hasFailed, type MeasureState } from '../vocabulary/measure-states.ts';
import type { NotPossibleReason } from '../vocabulary/not-possible-reasons.ts';
import { contradictedFields } from './contradicted.ts';

/** What of a measure hangs together. */
export interface MeasureOutcome {
  readonly state: MeasureState;
  readonly doneOn: string | null;
  readonly notPossibleReason: NotPossibleReason | null;
  readonly notPossibleNote: string;
}

/** Whoever was refused something, or gave it up, says why: only so does the office learn what is lacking. */
export const lacksReason = ({
  state,
  notPossibleReason,
}: Pick<MeasureOutcome, 'state' | 'notPossibleReason'>): boolean =>
  hasFailed(state) && notPossibleReason === null;

/**
 * What an earlier state left behind and this one contradicts. A measure that is planned anew but still has its day of doing
 * would never be reminded of.
 */
const stale = ({ state }: Pick<MeasureOutcome, 'state'>) => ({
  ...(state !== 'done' && { doneOn: null }),
  ...(!hasFailed(state) && { notPossibleReason: null }),
});

/** The measure as its state says; what was the obstacle may stay, it is true of the past. */
export const asStateSays = <Measure extends MeasureOutcome>(measure: Measure): Measure => ({
  ...measure,
  ...stale(measure),
});

/** The fields that the state contradicts. */
export const staleFields = (measure: MeasureOutcome): (keyof MeasureOutcome)[] =>
  contradictedFields(measure, stale(measure));
