import { z } from 'zod';

const wordCount = 24;

/** The words of an envelope as somebody types them: numbers, commas and line breaks between them don't matter. */
export const recoveryWords = z
  .string()
  .transform((text): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [])
  .pipe(z.array(z.string()).length(wordCount, { error: 'recovery-word-count' }));
