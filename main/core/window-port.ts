import type { OperationResult } from '../../domain/contract/errors.ts';
import { windowCall, type WindowAnswer } from '../../domain/contract/port.ts';
import { isWithin, type Reach } from '../../domain/contract/window-api.ts';

/** The core's end of a window's port. */
export interface WindowPort {
  on(event: 'message', listener: (message: { data: unknown }) => void): unknown;
  postMessage(answer: WindowAnswer): void;
  start(): void;
}

/**
 * Answers one window on its own port, so that what it types and reads never passes through the shell, which outlives
 * every lock. The shell has looked at who asks; what may be asked is looked at here.
 */
export function serveWindow(
  port: WindowPort,
  reach: Reach,
  call: (operation: string, input: unknown) => Promise<OperationResult<unknown>>,
): void {
  port.on('message', ({ data }) => {
    const parsed = windowCall.safeParse(data);
    if (!parsed.success) return;
    const { id, operation, input } = parsed.data;
    if (!isWithin(reach, operation)) {
      port.postMessage({ id, result: { ok: false, error: { code: 'not-allowed' } } });
      return;
    }
    void call(operation, input).then((result) => port.postMessage({ id, result }));
  });
  port.start();
}
