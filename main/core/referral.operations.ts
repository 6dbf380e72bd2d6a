import type { gapOperations } from '../../domain/contract/gap.operations.ts';
import type { referralOperations } from '../../domain/contract/referral.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as gaps from './services/gaps.ts';
import * as letters from './services/referral-letters.ts';
import * as referrals from './services/referrals.ts';

export const referralHandlers = {
  'referral.send': referrals.sendReferral,
  'referral.answer': referrals.answerReferral,
  'referral.letter': letters.letter,
  'referral.deliverLetter': letters.deliverLetter,
} satisfies WorkHandlers<Exclude<keyof typeof referralOperations, 'referral.print'>>;

export const gapHandlers = {
  'gap.save': gaps.saveGap,
  'gap.list': gaps.listGaps,
} satisfies WorkHandlers<keyof typeof gapOperations>;
