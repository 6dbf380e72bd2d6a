import type { z } from 'zod';
import { attachmentOperations } from './attachment.operations.ts';
import { letterOperations } from './letter.operations.ts';
import { auditOperations } from './audit.operations.ts';
import { caseOperations } from './case.operations.ts';
import { directoryOperations } from './directory.operations.ts';
import { conferenceOperations } from './conference.operations.ts';
import { dayOperations } from './day.operations.ts';
import { gapOperations } from './gap.operations.ts';
import { paperOperations } from './paper.operations.ts';
import { referralOperations } from './referral.operations.ts';
import { handoffOperations } from './handoff.operations.ts';
import { confidentialOperations } from './confidential.operations.ts';
import { mergeOperations } from './merge.operations.ts';
import { householdOperations } from './household.operations.ts';
import { responsibilityOperations } from './responsibility.operations.ts';
import { interpretingOperations } from './interpreting.operations.ts';
import { programmeOperations } from './programme.operations.ts';
import { historyOperations } from './history.operations.ts';
import { listViewOperations } from './list-view.operations.ts';
import { listOperations } from './list.operations.ts';
import { sessionOperations } from './session.operations.ts';

/** Every operation of the program: name → input, output, who may call it, what the audit log learns. */
export const operations = {
  ...sessionOperations,
  ...caseOperations,
  ...attachmentOperations,
  ...letterOperations,
  ...directoryOperations,
  ...paperOperations,
  ...listOperations,
  ...listViewOperations,
  ...referralOperations,
  ...gapOperations,
  ...householdOperations,
  ...mergeOperations,
  ...conferenceOperations,
  ...interpretingOperations,
  ...programmeOperations,
  ...dayOperations,
  ...responsibilityOperations,
  ...historyOperations,
  ...confidentialOperations,
  ...handoffOperations,
  ...auditOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
/** What a caller passes (before the schema trims and fills in). */
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
/** What a service receives. */
export type ParsedInput<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type Output<Name extends OperationName> = z.output<Operations[Name]['output']>;

export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name);
}
