import { z } from 'zod';
import { choice } from '../../../domain/case/answer.ts';
import { requestOutcome } from '../../../domain/interpreting/request.ts';
import { interpretingFailures } from '../../../domain/vocabulary/interpreting-failures.ts';

/** One question for both kinds of outcome; the rules are those of the outcome itself. */
export const outcomeForm = z
  .strictObject({
    reason: z.union([z.literal('done'), choice(interpretingFailures)], { error: 'not-in-list' }),
    minutes: z.union([z.number(), z.string()]).nullable(),
    note: z.string(),
  })
  .transform(({ reason, minutes, note }) =>
    reason === 'done' ? { state: 'done', minutes } : { state: 'failed', reason, note },
  )
  .pipe(requestOutcome);
