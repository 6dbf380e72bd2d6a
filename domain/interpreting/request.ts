import { z } from 'zod';
import { choice } from '../case/answer.ts';
import type { GapCause } from '../case/gap-following.ts';
import { date, id, minutes, requiredText, shortText, version } from '../validation.ts';
import type { GapKind } from '../vocabulary/gap-kinds.ts';
import { interpretingFailures, type InterpretingFailure } from '../vocabulary/interpreting-failures.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';

const someMinutes = minutes.min(1, { error: 'minutes-out-of-range' });

/** What is asked for: somebody who interprets in a case, on a day, at a place. */
export const requestDetails = z.strictObject({
  language: choice(interpretingLanguages),
  heldOn: date,
  /** In words: „14 Uhr“, „nach der Schule“. */
  time: shortText,
  place: shortText,
  occasion: requiredText,
  plannedMinutes: someMinutes.nullable(),
});
export type RequestDetails = z.infer<typeof requestDetails>;

/** How a request ended: interpreted so many minutes, or not, and why. `open` takes back what was said by mistake. */
export const requestOutcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open') }),
  z.strictObject({ state: z.literal('done'), minutes: someMinutes }),
  z.strictObject({ state: z.literal('failed'), reason: choice(interpretingFailures), note: shortText }),
]);
export type RequestOutcome = z.infer<typeof requestOutcome>;

export const interpretingRequest = requestDetails.extend({
  id,
  version,
  interpreterId: id.nullable(),
  /** As the pool names them now. */
  interpreterName: z.string().nullable(),
  minutes: z.number().nullable(),
  failure: choice(interpretingFailures).nullable(),
  note: z.string(),
});
export type InterpretingRequest = z.infer<typeof interpretingRequest>;

export const requestStates = ['requested', 'assigned', 'done', 'failed'] as const;
export type RequestState = (typeof requestStates)[number];

type Standing = Pick<InterpretingRequest, 'interpreterId' | 'minutes' | 'failure'>;

export function stateOf({ interpreterId, minutes: interpreted, failure }: Standing): RequestState {
  if (failure !== null) return 'failed';
  if (interpreted !== null) return 'done';
  return interpreterId === null ? 'requested' : 'assigned';
}

export const isOpen = (request: Standing): boolean => ['requested', 'assigned'].includes(stateOf(request));

/** What was said of how it went. */
export function outcomeOf({
  minutes: interpreted,
  failure,
  note,
}: Pick<InterpretingRequest, 'minutes' | 'failure' | 'note'>): RequestOutcome {
  if (failure !== null) return { state: 'failed', reason: failure, note };
  return interpreted === null ? { state: 'open' } : { state: 'done', minutes: interpreted };
}

/** An outcome as the request keeps it: whatever was said before no longer stands. */
export const asOutcome = (
  outcome: RequestOutcome,
): Pick<InterpretingRequest, 'minutes' | 'failure' | 'note'> => ({
  minutes: outcome.state === 'done' ? outcome.minutes : null,
  failure: outcome.state === 'failed' ? outcome.reason : null,
  note: outcome.state === 'failed' ? outcome.note : '',
});

/** Whether it can be said, or corrected to say, that somebody of the pool interpreted. */
export const mayBeDone = (
  { interpreterId, heldOn }: Pick<InterpretingRequest, 'interpreterId' | 'heldOn'>,
  today: string,
): boolean => interpreterId !== null && heldOn <= today;

/** The reasons that can be true today: nobody stays away from, or interprets, what has not yet been. */
export function possibleFailures(
  request: Pick<InterpretingRequest, 'interpreterId' | 'heldOn'>,
  today: string,
): InterpretingFailure[] {
  const hasBeen = request.heldOn <= today;
  const assigned = request.interpreterId !== null;
  const possible: Record<InterpretingFailure, boolean> = {
    'no-one': !assigned,
    cancelled: true,
    'no-show': assigned && hasBeen,
    'child-interpreted': hasBeen,
    other: true,
  };
  return interpretingFailures.codes.filter((code) => possible[code]);
}

/** What the support system lacked, where a reason says so. */
export const gapOfFailure = (reason: InterpretingFailure): GapKind | null =>
  interpretingFailures.find(reason)?.gap ?? null;

/** What the signal says of it: which language, and what was added in words. */
const gapWords = (language: RequestDetails['language'], note: string): string =>
  [interpretingLanguages.label(language, 'de'), note].filter((part) => part !== '').join(': ');

/** What was lacking by this outcome; null where nothing was. */
export function causeIn(
  { language }: Pick<RequestDetails, 'language'>,
  outcome: RequestOutcome,
  noticedOn: string,
): GapCause | null {
  const kind = outcome.state === 'failed' ? gapOfFailure(outcome.reason) : null;
  return kind === null || outcome.state !== 'failed'
    ? null
    : { kind, words: gapWords(language, outcome.note), noticedOn };
}
