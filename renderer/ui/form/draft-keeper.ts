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
 * Gives what is typed to `save`: the first change after a rest at once, since a crash asks nobody, and what follows soon
 * after. What could not be kept goes on waiting, so that the next try brings it. `tell` hears when the answer to
 * `unkept` may have changed.
 */
export function makeDraftKeeper(
  save: (values: AnyValues) => void | Promise<void>,
  tell: () => void,
): DraftKeeper {
  let pending: AnyValues | null = null;
  /** Typed since the last try began. */
  let isNew = false;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let trying: Promise<void> | null = null;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const tryOnce = async (values: AnyValues) => {
    isNew = false;
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
  /** One after the other: the text that is kept last is the one that was typed last. */
  const keep = async (): Promise<void> => {
    while (trying !== null) await trying;
    if (pending === null) return;
    trying = tryOnce(pending).finally(() => (trying = null));
    await trying;
  };
  const begin = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (isNew) begin();
    }, draftInterval);
    void keep();
  };
  return {
    changed(values) {
      pending = values;
      isNew = true;
      if (timer === undefined) begin();
    },
    flush() {
      stop();
      return keep();
    },
    forget() {
      stop();
      pending = null;
      isNew = false;
      failed = false;
      tell();
    },
    unkept: () => failed,
  };
}
