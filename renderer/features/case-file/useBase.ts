import { useEffect, useRef, type RefObject } from 'react';
import type { RecordState } from '../../../domain/history/record-changes.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';

/** What the file said when somebody began to type, and in which version. */
export interface Base {
  readonly version: number;
  readonly stored: RecordState;
}

const versionOf = (saved: unknown): number | null =>
  typeof saved === 'object' && saved !== null && 'version' in saved && typeof saved.version === 'number'
    ? saved.version
    : null;

/** After a save: what was typed is what the file says now. */
export function baseAfter(saved: unknown, values: RecordState, before: Base): Base {
  const version = versionOf(saved);
  return version === null ? before : { version, stored: structuredClone(values) };
}

/**
 * Keeps the state that a form began with. The file may be read again at any time; a save that took the newer version
 * number then would overwrite, without a word, what somebody else saved. Where nothing was typed the form follows the
 * file.
 */
export function useBase(
  start: Base,
  now: Base,
  // Works on the values as a whole, whatever they are; null where typing came back from a draft.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  formOf: () => FormHandle<any> | null,
): RefObject<Base> {
  const held = useRef(start);
  useEffect(() => {
    const form = formOf();
    if (form === null || form.touched() || now.version === held.current.version) return;
    held.current = now;
    form.hook.reset(now.stored);
    // Only another version is news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now.version]);
  return held;
}
