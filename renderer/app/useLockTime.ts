import { useEffect, useState } from 'react';
import type { LockTime } from '../../domain/contract/window-events.ts';
import { shellEvents } from './api.ts';

/** What the shell last said about locking by itself; null before it says anything. */
export function useLockTime(): LockTime | null {
  const [time, setTime] = useState<LockTime | null>(null);
  useEffect(() => shellEvents().onLockTime(setTime), []);
  return time;
}
