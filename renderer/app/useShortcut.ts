import { useEffect, useRef } from 'react';

export interface Shortcut {
  /** As in KeyboardEvent.key, lower case: `k`, `.`, `f1`. */
  readonly key: string;
  readonly control?: boolean | undefined;
}

/** Runs `action` on a key of the whole window. Pass null while it should rest. */
export function useShortcut({ key, control = false }: Shortcut, action: (() => void) | null): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey) === control;
      if (!pressed || event.altKey || event.shiftKey || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, control]);
}
