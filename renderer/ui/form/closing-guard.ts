import { createContext, useCallback, useRef } from 'react';

/** Asked before a dialog closes; true where it asks the person first and goes on by itself. */
export type AskBeforeClosing = (close: () => void) => boolean;

/** Lets a form take part in the closing of the dialog around it. Returns how to take that back. */
type ClosingGuard = (ask: AskBeforeClosing) => () => void;

/** The dialog around a form; null on a page, where the way to another page asks. */
export const ClosingGuardContext = createContext<ClosingGuard | null>(null);

/** For a dialog: forms in it may ask before Esc or the cross throw typing away that no draft keeps. */
export function useClosingGuard(onClose: () => void) {
  const forms = useRef(new Set<AskBeforeClosing>()).current;
  const guard = useCallback<ClosingGuard>(
    (ask) => {
      forms.add(ask);
      return () => void forms.delete(ask);
    },
    [forms],
  );
  const tryClose = () => {
    if (![...forms].some((ask) => ask(onClose))) onClose();
  };
  return { guard, tryClose };
}
