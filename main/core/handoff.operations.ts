import type { handoffOperations } from '../../domain/contract/handoff.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as handoff from './services/handoff.ts';

export const handoffHandlers = {
  'handoff.recipients': handoff.listRecipients,
  'handoff.saveRecipientKey': handoff.saveRecipientKey,
  'handoff.preview': handoff.preview,
  'handoff.prepare': handoff.prepare,
  'handoff.release': handoff.release,
  'handoff.deliver': handoff.deliverPackage,
  'handoff.withdraw': handoff.withdraw,
  'handoff.packages': handoff.listPackages,
} satisfies WorkHandlers<keyof typeof handoffOperations>;
