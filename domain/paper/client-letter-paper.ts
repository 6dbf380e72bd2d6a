import { z } from 'zod';
import { letterDetails } from '../case/client-letter.ts';

/** A letter to the client, for a window envelope. */
export const clientLetterPaper = letterDetails.extend({
  reference: z.string(),
  officeName: z.string(),
  responsible: z.string(),
  writtenOn: z.string(),
  /** Lines of the address; none for a specially protected person, who gets it by hand. */
  recipient: z.array(z.string()),
});
export type ClientLetterPaper = z.infer<typeof clientLetterPaper>;
