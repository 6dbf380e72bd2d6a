import { powerMonitor, type WebContents } from 'electron';
import type { Ending, LockTime } from '../../domain/contract/window-events.ts';

export interface AutoLock {
  /** The vault is open: time runs from now. */
  begin(): void;
  end(): void;
  /** Somebody is there: time starts anew. */
  keepAwake(): void;
  /** Typing and pointing in this page count as somebody being there. */
  watch(contents: WebContents): void;
}

export interface AutoLockOptions {
  /** Seconds without a sign of anybody until the vault locks. */
  limit: number;
  /** Seconds before the lock in which it is announced. */
  warning: number;
  lock(reason: Ending): void;
  tell(time: LockTime): void;
}

/**
 * Locks when nobody is at the PC: no input anywhere for a while, the screen locked, the machine going to sleep.
 * Where the system cannot say how long it has been idle it says 0; the input in our own pages decides then.
 */
export function makeAutoLock({ limit, warning, lock, tell }: AutoLockOptions): AutoLock {
  let lastSign = 0;
  let systemKnows = false;
  let told = Infinity;
  let timer: NodeJS.Timeout | undefined;

  const seconds = (): number => performance.now() / 1000;
  const keepAwake = (): void => {
    lastSign = seconds();
  };

  const look = (): void => {
    const systemIdle = powerMonitor.getSystemIdleTime();
    systemKnows ||= systemIdle > 0;
    const sinceSign = seconds() - lastSign;
    const left = Math.ceil(limit - (systemKnows ? Math.min(systemIdle, sinceSign) : sinceSign));
    if (left <= 0) {
      lock('idle');
    } else if (left <= warning || left > told || told - left >= 10) {
      told = left;
      tell({ secondsLeft: left, warning: left <= warning });
    }
  };

  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const lockIfOpen = (reason: Ending) => (): void => {
    if (timer !== undefined) lock(reason);
  };
  powerMonitor.on('lock-screen', lockIfOpen('screen'));
  powerMonitor.on('suspend', lockIfOpen('suspend'));

  return {
    begin() {
      end();
      keepAwake();
      told = Infinity;
      timer = setInterval(look, 1000);
    },
    end,
    keepAwake,
    watch: (contents) => contents.on('input-event', keepAwake),
  };
}
