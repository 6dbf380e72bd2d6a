import type { gapOperations } from '../../domain/contract/gap.operations.ts';
import type { referralOperations } from '../../domain/contract/referral.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as gaps from './services/gaps.ts';
import * as referrals from './services/referrals.ts';

export const referralHandlers = {
  'referral.send': referrals.sendReferral,
  'referral.answer': referrals.answerReferral,
} satisfies WorkHandlers<keyof typeof referralOperations>;

export const gapHandlers = {
  'gap.save': gaps.saveGap,
  'gap.setWithdrawn': gaps.setWithdrawn,
  'gap.list': gaps.listGaps,
} satisfies WorkHandlers<keyof typeof gapOperations>;
