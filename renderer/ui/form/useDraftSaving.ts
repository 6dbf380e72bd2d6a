import { useEffect, useRef, useState } from 'react';
import type { AnyValues } from './form-binding.ts';
import { onFlush } from './draft-flush.ts';
import { makeDraftKeeper } from './draft-keeper.ts';

/**
 * Calls `save` with the latest values soon after a change, when the form goes away and when the file is locked.
 * @returns to be called with the values on every change, and to forget what waits after a successful save; `notKept`
 *   while what was typed stands in the form alone.
 */
export function useDraftSaving(save: ((values: AnyValues) => void | Promise<void>) | undefined) {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const [notKept, setNotKept] = useState(false);
  const [keeper] = useState(() => {
    const made = makeDraftKeeper(
      (values) => latest.current?.(values),
      () => setNotKept(made.unkept()),
    );
    return made;
  });
  const [draft] = useState(() => ({
    ...keeper,
    changed(values: AnyValues) {
      if (latest.current) keeper.changed(values);
    },
  }));

  useEffect(() => {
    const forget = onFlush(keeper.flush);
    return () => {
      forget();
      void keeper.flush();
    };
  }, [keeper]);

  return { draft, notKept };
}
