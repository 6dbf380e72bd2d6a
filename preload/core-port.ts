import { ipcRenderer } from 'electron';
import type { OperationResult } from '../domain/contract/errors.ts';
import type { WindowAnswer, WindowCall } from '../domain/contract/port.ts';

type Answered = (result: OperationResult<unknown>) => void;
const coreEnded: OperationResult<never> = { ok: false, error: { code: 'core-ended' } };

const waiting = new Map<number, Answered>();
let ended = false;
let lastId = 0;

/** Gives one end of a new channel to the shell, which gives it to core if this page is one of ours. */
function connect(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<WindowAnswer>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  });
  // Closed by a shell that refuses, or by the end of core.
  port1.addEventListener('close', () => {
    ended = true;
    for (const answer of waiting.values()) answer(coreEnded);
    waiting.clear();
  });
  port1.start();
  ipcRenderer.postMessage('connect', null, [port2]);
  return port1;
}

let port: MessagePort | undefined;

/** Whether this page has asked core yet. Before that, nobody can have unlocked the vault for it. */
export const hasAskedCore = (): boolean => port !== undefined;

/** Starts core, before somebody has typed a password. */
export function wakeCore(): void {
  port ??= connect();
}

/** Asks core without a third reading along. Never rejects. */
export function askCore(operation: string, input: unknown): Promise<OperationResult<unknown>> {
  if (ended) return Promise.resolve(coreEnded);
  lastId += 1;
  const call: WindowCall = { id: lastId, operation, input };
  return new Promise((answer) => {
    waiting.set(call.id, answer);
    port ??= connect();
    port.postMessage(call);
  });
}
