import type { auditOperations } from '../../domain/contract/audit.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as audit from './services/audit.ts';

export const auditHandlers = {
  'audit.list': audit.list,
  'audit.verify': audit.verify,
} satisfies WorkHandlers<keyof typeof auditOperations>;
