import { useEffect } from 'react';

/** The draft that somebody chose on another page; its page opens the form once it is there. */
let wanted: string | null = null;

export function wantDraft(key: string): void {
  wanted = key;
}

/** Gives whether this draft is the one that was chosen; once, so that coming back later opens nothing. */
export function takeWanted(key: string): boolean {
  if (wanted !== key) return false;
  wanted = null;
  return true;
}

interface Offered {
  readonly key: string;
  readonly resume: () => void;
}

/** For a page that offers its drafts: opens the form of the one that led there. */
export function useWantedDraft(offered: readonly Offered[]): void {
  useEffect(() => {
    offered.find(({ key }) => takeWanted(key))?.resume();
  });
}
