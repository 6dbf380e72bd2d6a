import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from './durable-file.ts';
import { VaultError } from './errors.ts';
import { canonicalJson } from './primitives.ts';

const slotAttemptsSchema = z.strictObject({
  failures: z.int().nonnegative(),
  lastFailureAt: z.iso.datetime().nullable(),
  lastSuccessAt: z.iso.datetime().nullable(),
});
const fileSchema = z.record(z.string(), slotAttemptsSchema);
export type SlotAttempts = z.infer<typeof slotAttemptsSchema>;

const none: SlotAttempts = { failures: 0, lastFailureAt: null, lastSuccessAt: null };
const secondsAfter = [0, 0, 0, 5, 15, 30, 60, 120, 240, 480, 900] as const;

/** How long to wait after so many wrong passwords in a row. */
export function delaySeconds(failures: number): number {
  return secondsAfter[Math.min(failures, secondsAfter.length - 1)] ?? 0;
}

/**
 * Counts wrong passwords per slot in a file of its own. A courtesy to people who mistype and a mirror for those whose
 * slot was tried; the load is carried by Argon2 and the password's length, so a deleted file opens nothing.
 */
export class Attempts {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  of(slotId: string): SlotAttempts {
    return this.#read()[slotId] ?? none;
  }

  /** Seconds until the next try. A clock set back can't lengthen the wait beyond the delay itself. */
  waitSeconds(slotId: string, now: Date): number {
    const { failures, lastFailureAt } = this.of(slotId);
    if (lastFailureAt === null) return 0;
    const elapsed = (now.getTime() - Date.parse(lastFailureAt)) / 1000;
    const delay = delaySeconds(failures);
    return elapsed < 0 ? delay : Math.max(0, Math.ceil(delay - elapsed));
  }

  /** @throws VaultError `too-many-attempts` with `seconds` */
  requireNoDelay(slotId: string, now: Date): void {
    const seconds = this.waitSeconds(slotId, now);
    if (seconds > 0) throw new VaultError('too-many-attempts', { seconds });
  }

  /** Called before the password is checked: killing the program in between does not save a guess. */
  begun(slotId: string, now: Date): void {
    const before = this.of(slotId);
    this.#write(slotId, { ...before, failures: before.failures + 1, lastFailureAt: now.toISOString() });
  }

  succeeded(slotId: string, now: Date): void {
    this.#write(slotId, { failures: 0, lastFailureAt: null, lastSuccessAt: now.toISOString() });
  }

  /** Forgets a slot's failures after its password was set anew. */
  reset(slotId: string): void {
    this.#write(slotId, { ...this.of(slotId), failures: 0, lastFailureAt: null });
  }

  #read(): Record<string, SlotAttempts> {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      return {};
    }
  }

  #write(slotId: string, attempts: SlotAttempts): void {
    replaceFile(this.#file, Buffer.from(canonicalJson({ ...this.#read(), [slotId]: attempts })));
  }
}
