import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from './tone.ts';

export interface ToastContent {
  readonly tone: Exclude<Tone, 'danger'>;
  readonly text: string;
}

/** React Aria calls its toasts unstable: this file and `ToastRegion.tsx` are the only ones that know them. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** At least five seconds, and longer for long texts (React Aria stops the clock under the pointer and in focus). */
const timeToRead = (text: string) => Math.max(5000, 2000 + text.length * 70);

/** Says briefly that something worked. Failures are no toasts: they stay on the page until they are dealt with. */
export function toast(text: string, tone: ToastContent['tone'] = 'success'): void {
  toastQueue.add({ tone, text }, { timeout: timeToRead(text) });
}

/** Tells whenever a toast comes or goes. */
export const onToasts = (changed: () => void): (() => void) => toastQueue.subscribe(changed);

/** Whether there is anything to show. */
export const hasToasts = (): boolean => toastQueue.visibleToasts.length > 0;
