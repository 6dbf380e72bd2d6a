/** One printed line: ours beside its reference, measured in one run. */
export interface Line {
  name: string;
  unit: 'ms' | 'MiB' | 'µs';
  ours: number;
  reference: number;
  ratio: number;
  /** Largest ratio that meets the target; null where the line only informs. */
  target: number | null;
}

/** A line of one side only: the other could not be measured here, and `why` says what is missing. */
export interface NotMeasured {
  name: string;
  why: string;
}

type Work = () => unknown;

/**
 * Runs the works in turn, in changing order, so that none always meets the warmer cache or the quieter machine. Gives the
 * milliseconds of each.
 */
export const interleaved = <Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Record<Name, number[]>> =>
  measuredInTurn(
    rounds,
    Object.fromEntries(
      Object.entries<Work>(works).map(([name, work]) => [name, () => timed(work)]),
    ) as Record<Name, () => Promise<number>>,
  );

/** The same for works that take their time themselves, because not all of them counts. */
export async function measuredInTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of isTurned(round) ? names.toReversed() : names) {
      times[name].push(await works[name]());
    }
  }
  return times;
}

/**
 * Whether the order is turned in a round: every other time, and after sixty rounds the other way about. Turned every other time
 * throughout, each of an even number of questions would meet the same side first for good.
 */
const isTurned = (round: number): boolean => (round + Math.floor(round / 60)) % 2 === 1;

/** Milliseconds that one run takes. */
export async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which a share of the samples lies; 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export function line(
  name: string,
  unit: Line['unit'],
  ours: number,
  reference: number,
  target: number | null,
): Line {
  return { name, unit, ours, reference, ratio: ours / reference, target };
}

/** Gives the items one after the other, and again from the start. */
export function cycle<Item>(items: readonly Item[]): () => Item {
  let next = -1;
  return () => items[(next += 1) % items.length] as Item;
}
