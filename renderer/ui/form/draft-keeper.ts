import type { AnyValues } from './form-binding.ts';

/** While somebody types, what they typed is kept at least this often (milliseconds). */
const draftInterval = 800;

export interface DraftKeeper {
  /** To be told of every change. */
  readonly changed: (values: AnyValues) => void;
  /** Keeps now what waits. Never rejects: whether it is kept is told, and asked for by `unkept`. */
  readonly flush: () => Promise<void>;
  /** Nothing waits any more, as after a save. */
  readonly forget: () => void;
  /** Whether the last try failed: what was typed then stands in the form alone. */
  readonly unkept: () => boolean;
}

/**
 * Gives what is typed to `save` soon after a change. What could not be kept goes on waiting, so that the next try brings
 * it. `tell` hears when the answer to `unkept` may have changed.
 */
export function makeDraftKeeper(
  save: (values: AnyValues) => void | Promise<void>,
  tell: () => void,
): DraftKeeper {
  let pending: AnyValues | null = null;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = async () => {
    stop();
    const values = pending;
    if (values === null) return;
    try {
      await save(values);
      // What was typed meanwhile waits for the next time.
      if (pending === values) pending = null;
      failed = false;
    } catch {
      // Saved or given up meanwhile: then there is nothing to lose.
      failed = pending !== null;
    }
    tell();
  };
  return {
    changed(values) {
      pending = values;
      timer ??= setTimeout(() => void flush(), draftInterval);
    },
    flush,
    forget() {
      stop();
      pending = null;
      failed = false;
      tell();
    },
    unkept: () => failed,
  };
}
