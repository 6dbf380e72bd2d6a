import type { GapSignal } from './gap-signal.ts';

/** What a record says is lacking: an interpreter that nobody found, a child that interpreted. */
export type GapCause = Pick<GapSignal, 'kind' | 'words' | 'noticedOn'>;

/** What becomes of the signal of such a record. */
export type SignalFollows =
  | { readonly what: 'nothing' }
  | { readonly what: 'record'; readonly cause: GapCause }
  | { readonly what: 'change'; readonly changes: Partial<GapCause & Pick<GapSignal, 'withdrawnOn'>> };

const nothing: SignalFollows = { what: 'nothing' };
const followed = ['kind', 'words', 'noticedOn'] as const;

/**
 * Lets the signal of a record follow what the record says now: kept where something is lacking, withdrawn where that was a
 * mistake, changed where something else is lacking. What somebody changed in the signal since is theirs and stays; a
 * signal that they withdrew is asked about again only once something else is lacking.
 * @param signal as it stands now; null where the record has none
 */
export function signalAfter(
  signal: GapSignal | null,
  before: GapCause | null,
  after: GapCause | null,
  today: string,
): SignalFollows {
  if (signal === null)
    return after === null || before?.kind === after.kind ? nothing : { what: 'record', cause: after };
  if (after === null) {
    const stands = signal.withdrawnOn === null && signal.kind === before?.kind;
    return stands ? { what: 'change', changes: { withdrawnOn: today } } : nothing;
  }
  if (before === null)
    return signal.withdrawnOn === null
      ? nothing
      : { what: 'change', changes: { ...after, withdrawnOn: null } };
  const anew = signal.withdrawnOn !== null && before.kind !== after.kind;
  const changes = {
    ...Object.fromEntries(
      followed
        .filter((field) => signal[field] === before[field] && before[field] !== after[field])
        .map((field) => [field, after[field]]),
    ),
    ...(anew && { withdrawnOn: null }),
  };
  return Object.keys(changes).length === 0 ? nothing : { what: 'change', changes };
}

type Source = Pick<GapSignal, 'origin'> & Partial<Pick<GapSignal, 'measureId' | 'referralId'>>;

/** The signals that are kept already of what failed: a measure, or the referral that it began with. */
export const signalsOf = (
  signals: readonly GapSignal[],
  { measureId = null, referralId = null }: Omit<Source, 'origin'>,
): GapSignal[] =>
  signals.filter(
    (one) =>
      one.withdrawnOn === null &&
      ((measureId !== null && one.measureId === measureId) ||
        (referralId !== null && one.referralId === referralId)),
  );

/**
 * What becomes of a signal that a form asks for: the same is not said twice of one measure or referral, and where its
 * reason was another one before, the signal of then is changed.
 */
export function signalToKeep(
  signals: readonly GapSignal[],
  source: Source,
  asked: Pick<GapSignal, 'kind'>,
): { readonly what: 'nothing' | 'record' } | { readonly what: 'change'; readonly signal: GapSignal } {
  const known = signalsOf(signals, source);
  if (known.some(({ kind }) => kind === asked.kind)) return { what: 'nothing' };
  const own = known.find(({ origin }) => origin === source.origin);
  return own ? { what: 'change', signal: own } : { what: 'record' };
}
