import { z } from 'zod';
import { gapSignalDetails } from '../case/gap-signal.ts';
import { referralAnswer, referralDetails } from '../case/referral.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

const ofReferral = z.strictObject({ caseId: id, referralId: id });

export const referralOperations = {
  /** Records that data go to an institution today or went on a day; refused with all that speaks against it. */
  'referral.send': operation({
    input: z.strictObject({ caseId: id, details: referralDetails }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'referral.sent', durability: 'change' },
  }),
  /** What became of it; closes the measure it belongs to, and keeps a signal where something is lacking. */
  'referral.answer': operation({
    input: ofReferral.extend({ version, answer: referralAnswer, signal: gapSignalDetails.nullable() }),
    output: z.object({ id, version }),
    permission: 'case.write',
    audit: { event: 'referral.answered', durability: 'change' },
  }),
} as const;
