import { z } from 'zod';
import { gapSignal, gapSignalDetails } from '../case/gap-signal.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

export const gapOperations = {
  /** Creates (`signalId: null`) or corrects a signal of what the support system lacks. */
  'gap.save': operation({
    input: z.strictObject({ caseId: id, signalId: id.nullable(), version, details: gapSignalDetails }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'gap.recorded', durability: 'change' },
  }),
  /** Says that a signal was none, or that it is one after all. It stays in the file. */
  'gap.setWithdrawn': operation({
    input: z.strictObject({ caseId: id, signalId: id, version, withdrawn: z.boolean() }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'gap.withdrawn', durability: 'change' },
  }),
  'gap.list': operation({
    input: z.strictObject({ caseId: id }),
    output: z.object({ signals: z.array(gapSignal) }),
    permission: 'case.read',
    audit: { event: 'case.opened', durability: 'read' },
  }),
} as const;
