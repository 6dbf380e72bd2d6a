import { z } from 'zod';
import type { OperationError, OperationResult } from './errors.ts';
import type { Reach } from './window-api.ts';

/**
 * What travels between the shell (Electron's main process) and the core process (a utilityProcess), as plain values.
 *
 * The core process is started with `--vault=<folder>`; it listens on `process.parentPort` from its first moment, sends
 * `ready` once, and answers every request exactly once, in any order. `connect` brings the port of one window, and what
 * that window may ask for: from then on the two talk past the shell. On `close` core ends its work in order
 * (records the lock, checkpoints, closes the databases) and ends its own process; the shell ends it by force when that
 * takes too long.
 */
export type ToCore =
  | { id: number; operation: string; input: unknown }
  | { command: 'connect'; reach: Reach }
  | { command: 'close' };

export type CoreReply =
  { id: number; ok: true; output: unknown } | { id: number; ok: false; error: OperationError };

/** `opened`: a window has opened the vault; the shell starts the time until auto-lock. */
export type CoreEvent = { event: 'ready' | 'opened' };

export type FromCore = CoreReply | CoreEvent;

/** What a window sends on its own port. It comes from a page, so it is looked at before it is believed. */
export const windowCall = z.object({ id: z.int(), operation: z.string(), input: z.unknown() });
export type WindowCall = z.infer<typeof windowCall>;

export type WindowAnswer = { id: number; result: OperationResult<unknown> };
