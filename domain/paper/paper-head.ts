import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { printLanguages } from '../vocabulary/print-languages.ts';

/** What every paper for the client says of itself. The name is empty for a specially protected person. */
export const paperHead = z.object({
  reference: z.string(),
  clientName: z.string(),
  officeName: z.string(),
  responsible: z.string(),
  language: choice(printLanguages),
});
export type PaperHead = z.infer<typeof paperHead>;
