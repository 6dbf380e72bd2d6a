import { z } from 'zod';
import { choice } from '../../../domain/case/answer.ts';
import { requestOutcome } from '../../../domain/interpreting/request.ts';
import { interpretingFailures } from '../../../domain/vocabulary/interpreting-failures.ts';

/** One question for every kind of outcome; the rules are those of the outcome itself. */
export const outcomeForm = z
  .strictObject({
    reason: z.union([z.literal('done'), z.literal('open'), choice(interpretingFailures)], {
      error: 'not-in-list',
    }),
    minutes: z.union([z.number(), z.string()]).nullable(),
    note: z.string(),
  })
  .transform(({ reason, minutes, note }) => {
    if (reason === 'open') return { state: reason };
    // What stands in the field is checked by the rule of the outcome itself.
    return reason === 'done'
      ? { state: reason, minutes: minutes as number }
      : { state: 'failed' as const, reason, note };
  })
  .pipe(requestOutcome);
