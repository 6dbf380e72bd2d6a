/** One printed line: ours beside its reference, measured in one run. */
export interface Line {
  name: string;
  unit: 'ms' | 'MiB' | 'µs' | 'rows/s';
  ours: number;
  reference: number;
  ratio: number;
  /** Largest ratio that meets the target; null where the line only informs. */
  target: number | null;
}

type Work = () => unknown;

/** Runs both in turn, the order changing from round to round, so that neither always meets the warmer cache. */
export async function interleaved(
  rounds: number,
  ours: Work,
  reference: Work,
): Promise<{ ours: number[]; reference: number[] }> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'reference'] as const) : (['reference', 'ours'] as const);
    for (const side of order) {
      const start = performance.now();
      await (side === 'ours' ? ours() : reference());
      times[side].push(performance.now() - start);
    }
  }
  return times;
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

const rounded = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

export function printLine({ name, unit, ours, reference, ratio, target }: Line): void {
  const verdict = target === null ? '' : ratio <= target ? 'ok' : 'MISSED';
  console.log(
    [
      name.padEnd(46),
      `${rounded(ours)} ${unit}`.padStart(14),
      `${rounded(reference)} ${unit}`.padStart(14),
      ratio.toFixed(2).padStart(7),
      (target === null ? '' : `≤ ${target}`).padStart(8),
      verdict.padStart(7),
    ].join(' '),
  );
}

export function printHeading(): void {
  console.log(
    ['', 'ours', 'reference', 'ratio', 'target', '']
      .map((title, index) =>
        index === 0 ? title.padEnd(46) : title.padStart([0, 14, 14, 7, 8, 7][index] ?? 8),
      )
      .join(' '),
  );
}
