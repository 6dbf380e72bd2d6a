import { daysBetween } from '../../../../domain/date.ts';

interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Where the known levels (0 below, 4 above) stand in a box: in time where all days are known, else at equal distances. */
export function linePoints(
  days: readonly (string | null)[],
  statuses: readonly (number | null)[],
  { width, height, margin }: Box,
): { readonly x: number; readonly y: number }[] {
  const first = days[0] ?? null;
  const last = days.at(-1) ?? null;
  const span = first === null || last === null ? 0 : daysBetween(first, last);
  const inTime = span > 0 && days.every((day) => day !== null);
  return statuses.flatMap((status, index) => {
    if (status === null) return [];
    const day = days[index];
    const part =
      inTime && first !== null && day
        ? daysBetween(first, day) / span
        : index / Math.max(1, statuses.length - 1);
    return [
      {
        x: margin + part * (width - 2 * margin),
        y: margin + ((4 - status) / 4) * (height - 2 * margin),
      },
    ];
  });
}
