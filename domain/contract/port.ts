import type { OperationError } from './errors.ts';

/**
 * What travels between the shell (Electron's main process) and the core process (a utilityProcess), as plain values.
 *
 * The core process is started with `--vault=<folder>`; it listens on `process.parentPort` from its first moment, sends
 * `ready` once, and answers every request exactly once, in any order. On `close` it ends its work in order
 * (records the lock, checkpoints, closes the databases) and ends its own process; the shell ends it by force when that
 * takes too long.
 */
export type ToCore = { id: number; operation: string; input: unknown } | { command: 'close' };

export type CoreReply =
  { id: number; ok: true; output: unknown } | { id: number; ok: false; error: OperationError };

export type CoreEvent = { event: 'ready' };

export type FromCore = CoreReply | CoreEvent;
