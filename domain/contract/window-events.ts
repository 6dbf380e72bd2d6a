/** Why a window begins at the unlock screen; stands in its address as `?ended=…`. */
export const endings = ['user', 'idle', 'screen', 'suspend', 'core'] as const;
export type Ending = (typeof endings)[number];

/** Time until the vault locks by itself. `warning` is true in the last minute: then it can be put off. */
export interface LockTime {
  secondsLeft: number;
  warning: boolean;
}

/** What the shell tells a window without being asked. */
export interface WindowEvents {
  /**
   * The window is about to end. Save what was typed; the shell waits for the promise, but not for ever (2 s).
   * There is one listener at most: a later one replaces the earlier.
   */
  onFlushDrafts: (save: () => Promise<void>) => () => void;
  /** Comes every ten seconds while the vault is open, and every second in the last minute. */
  onLockTime: (listener: (time: LockTime) => void) => () => void;
}
