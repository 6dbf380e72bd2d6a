import { z } from 'zod';
import { clientLetter } from '../case/client-letter.ts';
import { id } from '../validation.ts';
import { operation } from './operation.ts';

/** Letters to the client. They are written as papers: what leaves by `paper.deliver` is kept by it. */
export const letterOperations = {
  'letter.list': operation({
    input: z.strictObject({ caseId: id }),
    output: z.object({ letters: z.array(clientLetter) }),
    permission: 'case.read',
    audit: { event: 'letter.listed', durability: 'grouped' },
  }),
} as const;
