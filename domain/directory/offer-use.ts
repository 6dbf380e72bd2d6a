import { z } from 'zod';
import { addMonths } from '../date.ts';
import type { NotPossibleReason } from '../vocabulary/not-possible-reasons.ts';

/**
 * How often something that names an offer stands in one state for one reason. A referral whose measure names the same
 * offer is one request with it.
 */
export const offerTally = z.object({
  source: z.enum(['measure', 'referral', 'referral-of-measure']),
  state: z.string(),
  reason: z.string().nullable(),
  uses: z.number(),
});
export type OfferTally = z.infer<typeof offerTally>;

export const offerUses = ['used', 'new', 'unused', 'always-full'] as const;
export type OfferUse = (typeof offerUses)[number];

/** Reasons that mean: there was no place. */
export const placeReasons: readonly NotPossibleReason[] = ['offer-full', 'waiting-time'];
/** So long nobody can say of an offer that it is not used. */
export const monthsToBeFound = 6;
/** One refusal is an accident. */
const refusalsForFull = 2;

const failed = ['not-possible', 'rejected'];
const taken: Readonly<Record<OfferTally['source'], readonly string[]>> = {
  measure: ['done'],
  referral: ['accepted', 'done'],
  // The measure still runs when the place is already there.
  'referral-of-measure': ['accepted', 'done'],
};

export interface OfferUseCounts {
  /** Measures and referrals that name the offer; a measure and its referral are one. */
  readonly named: number;
  /** Of these: got a place. */
  readonly taken: number;
  /** Of these: failed for want of a place. */
  readonly full: number;
}

export function countUses(tallies: readonly OfferTally[]): OfferUseCounts {
  const sum = (wanted: (tally: OfferTally) => boolean) =>
    tallies.filter(wanted).reduce((total, { uses }) => total + uses, 0);
  return {
    named: sum(({ source }) => source !== 'referral-of-measure'),
    taken: sum(({ source, state }) => taken[source].includes(state)),
    full: sum(
      ({ source, state, reason }) =>
        source !== 'referral-of-measure' &&
        failed.includes(state) &&
        (placeReasons as readonly (string | null)[]).includes(reason),
    ),
  };
}

/**
 * What the cases say about an offer: never named although it has been there for a while, or always refused for want of
 * a place. `listedOn` is the day it came into the directory: before that no case could name it.
 */
export function offerUse(
  counts: OfferUseCounts,
  { listedOn, validFrom }: { readonly listedOn: string; readonly validFrom: string | null },
  today: string,
): OfferUse {
  if (counts.named === 0) {
    const since = validFrom !== null && validFrom > listedOn ? validFrom : listedOn;
    return addMonths(since, monthsToBeFound) <= today ? 'unused' : 'new';
  }
  return counts.taken === 0 && counts.full >= refusalsForFull ? 'always-full' : 'used';
}
