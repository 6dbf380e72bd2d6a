/** Minutes without input until the vault locks, where nothing else is said. */
const usualMinutes = 15;

/** Seconds before the lock in which it is announced and can be put off. */
export const warningSeconds = 60;

/** The office's own limit (`KIM_LOCK_MINUTES`, set by the local IT); fractions are allowed, nonsense counts as unset. */
export function lockSeconds(environment: NodeJS.ProcessEnv = process.env): number {
  const minutes = Number(environment['KIM_LOCK_MINUTES']);
  return (Number.isFinite(minutes) && minutes > 0 ? Math.min(minutes, 8 * 60) : usualMinutes) * 60;
}
