import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from './tone.ts';

/** Something one may still do about what was just said. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void | Promise<void>;
}

export interface ToastContent {
  readonly tone: Exclude<Tone, 'danger'>;
  readonly text: string;
  readonly action?: ToastAction | undefined;
}

/** React Aria calls its toasts unstable: this file and `ToastRegion.tsx` are the only ones that know them. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 1 });

/**
 * At least five seconds, and longer for long texts (React Aria stops the clock under the pointer and in focus); fifteen
 * where one may still act. What it offers must be found elsewhere too.
 */
const timeToRead = ({ text, action }: ToastContent) =>
  Math.max(action ? 15_000 : 5000, 2000 + text.length * 70);

/**
 * Says briefly that something worked, in place of what was said before. Failures are no toasts: they stay on the page until
 * they are dealt with.
 */
export function toast(text: string, tone: ToastContent['tone'] = 'success', action?: ToastAction): void {
  const content = { tone, text, action };
  for (const { key } of toastQueue.visibleToasts) toastQueue.close(key);
  toastQueue.add(content, { timeout: timeToRead(content) });
}

/** Tells whenever a toast comes or goes. */
export const onToasts = (changed: () => void): (() => void) => toastQueue.subscribe(changed);

/** Whether there is anything to show. */
export const hasToasts = (): boolean => toastQueue.visibleToasts.length > 0;
