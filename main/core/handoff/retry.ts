import { setTimeout as pause } from 'node:timers/promises';

/** Virus scanners and indexers hold a fresh file for a moment; Windows then answers with one of these. */
const passing = new Set(['EPERM', 'EBUSY']);
const pauses = [20, 50, 100, 200, 400, 800];

/** Repeats a file operation that another program keeps from happening, for about one and a half seconds. */
export async function withRetries<Result>(operation: () => Promise<Result>): Promise<Result> {
  for (const milliseconds of pauses) {
    try {
      return await operation();
    } catch (error) {
      if (!passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await pause(milliseconds);
    }
  }
  return operation();
}
