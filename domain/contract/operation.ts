import type { z } from 'zod';
import type { Permission } from '../access/permissions.ts';
import type { AuditEventName } from '../audit/event.ts';

/**
 * What the audit log learns of an operation.
 * - `change`: the sealed entry commits in the same transaction as the change.
 * - `read`: the entry is durable before the reply is sent.
 * - `grouped`: lists and searches; entries are committed together within a second.
 * - `none`: with the reason why not.
 */
export type AuditDeclaration =
  { event: AuditEventName; durability: 'change' | 'read' | 'grouped' } | { none: string };

export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  input: Input;
  output: Output;
  /** Who may call it; `anyone` works before unlock. */
  permission: Permission;
  audit: AuditDeclaration;
  /** Operations of the window process itself (print, lock); all others run in core. */
  place?: 'shell';
}

/** Declares an operation and keeps the exact types of its schemas. */
export const operation = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Operation<Input, Output>,
): Operation<Input, Output> => declaration;
