import { statSync, type BigIntStats } from 'node:fs';
import { digestOfPages } from '../db/page-digest.ts';
import { databaseNames, vaultFiles } from './folder.ts';
import type { PageSeals } from './marker.ts';
import { presentSeals } from './page-seals.ts';

interface Reading {
  seal: Buffer;
  /** `performance.now()` */
  endedAt: number;
  /** of the file before it was read */
  stats: BigIntStats;
}

/** Two changes within this time may carry the same time stamp (nanoseconds; FAT counts in steps of two seconds). */
const stampStep = 2_000_000_000n;

/** As long as it may take to type a password (milliseconds): afterwards time stamps alone would say that nothing has changed. */
const typingTime = 300_000;

/**
 * Reads the pages of closed databases while somebody types the password. What was read counts at the unlock only if that
 * was a short while ago and neither the file nor its time stamps have changed since; everything else is read again.
 */
export class SealsAhead {
  readonly #folder: string;
  readonly #countsFor: number;
  #readings: Promise<ReadonlyMap<string, Reading>> | undefined;
  #running = false;

  /** @param countsFor how long what was read counts (milliseconds) */
  constructor(folder: string, countsFor = typingTime) {
    this.#folder = folder;
    this.#countsFor = countsFor;
  }

  /** Starts to read, unless that is going on. Only while this process has none of the databases open. */
  begin(): void {
    if (this.#running) return;
    this.#running = true;
    this.#readings = this.#read().finally(() => {
      this.#running = false;
    });
  }

  /** Whoever opens or moves the databases waits for this: closing a file that is open elsewhere too drops its locks. */
  async ended(): Promise<void> {
    await this.#readings;
  }

  /** As `presentSeals`, of all databases. */
  async present(): Promise<PageSeals> {
    const readings = await this.#readings;
    return presentSeals(this.#folder, databaseNames, (file) => {
      const reading = readings?.get(file);
      const counts = reading && performance.now() - reading.endedAt < this.#countsFor;
      return counts && isUntouched(file, reading.stats) ? Promise.resolve(reading.seal) : digestOfPages(file);
    });
  }

  async #read(): Promise<ReadonlyMap<string, Reading>> {
    const readings = new Map<string, Reading>();
    for (const name of databaseNames) {
      const file = vaultFiles(this.#folder)[name];
      const reading = await readSettled(file).catch(() => undefined);
      if (reading !== undefined) readings.set(file, reading);
    }
    return readings;
  }
}

/** Not of a file that was changed a moment ago: the next change might not show. */
async function readSettled(file: string): Promise<Reading | undefined> {
  const stats = statSync(file, { bigint: true });
  const settled = BigInt(Date.now()) * 1_000_000n - stampStep;
  if (stats.mtimeNs > settled || stats.ctimeNs > settled) return undefined;
  const seal = await digestOfPages(file);
  return { seal, endedAt: performance.now(), stats };
}

function isUntouched(file: string, { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): boolean {
  const now = statSync(file, { bigint: true });
  return (
    now.dev === dev &&
    now.ino === ino &&
    now.size === size &&
    now.mtimeNs === mtimeNs &&
    now.ctimeNs === ctimeNs
  );
}
