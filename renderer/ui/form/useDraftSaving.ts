import { useEffect, useRef } from 'react';
import type { AnyValues } from './form-binding.ts';
import { onFlush } from './draft-flush.ts';

/** While somebody types, what they typed is kept at least this often (milliseconds). */
const draftInterval = 800;

/**
 * Calls `save` with the latest values soon after a change, when the form goes away and when the file is locked.
 * @returns to be called with the values on every change, and to forget what waits after a successful save.
 */
export function useDraftSaving(save: ((values: AnyValues) => void | Promise<void>) | undefined) {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const pending = useRef<AnyValues | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useRef(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const values = pending.current;
    pending.current = null;
    if (values !== null) await latest.current?.(values);
  });

  useEffect(() => {
    const flushNow = flush.current;
    const forget = onFlush(flushNow);
    return () => {
      forget();
      void flushNow();
    };
  }, []);

  return useRef({
    changed(values: AnyValues) {
      if (!latest.current) return;
      pending.current = values;
      timer.current ??= setTimeout(() => void flush.current(), draftInterval);
    },
    forget() {
      clearTimeout(timer.current);
      timer.current = undefined;
      pending.current = null;
    },
  }).current;
}
