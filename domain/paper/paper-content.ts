import { z } from 'zod';
import { planVersion } from '../case/plan.ts';
import { checkPaper } from './check-paper.ts';
import { clientLetterPaper } from './client-letter-paper.ts';
import { closingPaper } from './closing-paper.ts';
import { consentPaper } from './consent-paper.ts';
import { noticePaper } from './notice-paper.ts';
import { overviewPaper } from './overview-paper.ts';
import { paperHead } from './paper-head.ts';
import { referralLetter } from './referral-letter.ts';

/** What stands on a paper; made in core, laid out by the print page. */
export const paperContent = z.discriminatedUnion('kind', [
  paperHead.extend({ kind: z.literal('plan'), plan: planVersion }),
  referralLetter.extend({ kind: z.literal('letter') }),
  clientLetterPaper.extend({ kind: z.literal('client-letter') }),
  consentPaper.extend({ kind: z.literal('consent') }),
  noticePaper.extend({ kind: z.literal('notice') }),
  closingPaper.extend({ kind: z.literal('closing') }),
  checkPaper.extend({ kind: z.literal('check') }),
  overviewPaper.extend({ kind: z.literal('overview') }),
]);
export type PaperContent = z.infer<typeof paperContent>;
export type PaperContentOf<Kind extends PaperContent['kind']> = Extract<PaperContent, { kind: Kind }>;
