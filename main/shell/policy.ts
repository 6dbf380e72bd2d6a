/** Minutes without input until the vault locks, where nothing else is said. */
const usualMinutes = 15;

/** Longer is not a lock any more; nobody's own environment may ask for it. */
const mostMinutes = 60;

/** Seconds before the lock in which it is announced and can be put off. */
export const warningSeconds = 60;

/** The office's own limit (`KIM_LOCK_MINUTES`, an hour at most); fractions are allowed, nonsense counts as unset. */
export function lockSeconds(environment: NodeJS.ProcessEnv = process.env): number {
  const minutes = Number(environment['KIM_LOCK_MINUTES']);
  return (Number.isFinite(minutes) && minutes > 0 ? Math.min(minutes, mostMinutes) : usualMinutes) * 60;
}
