import { z } from 'zod';

/**
 * The closed list of what can go wrong across the border between core and window. Errors carry codes and counts, never
 * content; the renderer says what happened, what is safe and what to do next (`locales/…/errors.ts`).
 */
export const errorCodes = [
  // who and whether
  'locked',
  'not-allowed',
  'invalid-input',
  'not-found',
  'version-conflict',
  'phase-rule',
  'case-access-needed',
  'case-closed',
  'read-only',
  'disclosure-refused',
  'consent-relied-on',
  'paper-outdated',
  // vault
  'wrong-password',
  'too-many-attempts',
  'vault-missing',
  'vault-exists',
  'key-file-damaged',
  'database-missing',
  'database-damaged',
  'database-newer',
  'vault-in-use',
  'recovery-words-wrong',
  'setup-not-started',
  'backup-damaged',
  'attachment-missing',
  'attachment-damaged',
  // handover
  'recipient-key-missing',
  'recipient-key-unusable',
  'recipient-key-changed',
  'four-eyes',
  'package-not-open',
  'package-outdated',
  'nothing-to-deliver',
  'outbox-missing',
  'outbox-read-only',
  'name-taken',
  // lists
  'list-unreadable',
  'list-too-long',
  'list-refused',
  // machine
  'no-access',
  'disk-full',
  'disk-failed',
  'busy',
  'core-ended',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Something a phase needs first, as a code with the record it is about. */
export const obstacle = z.object({ code: z.string(), recordId: z.string().optional() });

export const operationError = z.object({
  code: z.enum(errorCodes),
  /** For `invalid-input`: where, and which rule (`domain/validation.ts`). */
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  /** For `phase-rule`: all that is missing, not only the first. */
  obstacles: z.array(obstacle).optional(),
  /** Numbers and names of things (never content): seconds to wait, which database, which key problem. */
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type OperationError = z.infer<typeof operationError>;

export type OperationResult<Output> = { ok: true; output: Output } | { ok: false; error: OperationError };

/** Thrown in core wherever an operation cannot go on; the dispatcher turns it into an `OperationError`. */
export class OperationFailure extends Error {
  readonly error: OperationError;
  constructor(code: ErrorCode, more: Omit<OperationError, 'code'> = {}) {
    super(code);
    this.name = 'OperationFailure';
    this.error = { code, ...more };
  }
}
