/** Forms with typing that no draft has yet. Locking flushes them all before the window goes. */
const waiting = new Set<() => Promise<void>>();

export function onFlush(save: () => Promise<void>): () => void {
  waiting.add(save);
  return () => void waiting.delete(save);
}

/** Resolves when everything typed is kept; a draft that fails to save does not hold up the lock. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...waiting].map((save) => save()));
}
