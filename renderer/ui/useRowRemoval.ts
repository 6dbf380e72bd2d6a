import { useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';

interface RowRemoval {
  /** For the button that adds a row. */
  readonly add: RefObject<HTMLButtonElement | null>;
  readonly takeOut: (index: number) => void;
}

/** Rows of a form that come and go: one that is taken out takes its own button along, so the focus is led to the one that adds. */
export function useRowRemoval(remove: (index: number) => void): RowRemoval {
  const add = useRef<HTMLButtonElement>(null);
  const takeOut = (index: number) => {
    // At the limit of rows there is no button that adds before one of them is gone.
    flushSync(() => remove(index));
    add.current?.focus();
  };
  return { add, takeOut };
}
