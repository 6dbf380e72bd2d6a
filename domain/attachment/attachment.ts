import { z } from 'zod';
import { date, id, requiredText, shortText, version } from '../validation.ts';
import { attachmentTypeCodes } from './attachment-types.ts';

/** What somebody says about a document. `source`: who gave it; papers of Jobcenter and Jugendamt stay social data. */
export const attachmentDetails = z.strictObject({
  title: requiredText,
  writtenOn: date.nullable(),
  source: shortText,
});
export type AttachmentDetails = z.infer<typeof attachmentDetails>;

export const attachment = attachmentDetails.extend({
  id,
  fileName: z.string(),
  type: z.enum(attachmentTypeCodes),
  /** Bytes. */
  size: z.number(),
  addedAt: z.string(),
  addedBy: z.string(),
  /** Taken out of the list, and still there to be brought back. */
  removedAt: z.string().nullable(),
  version,
});
export type Attachment = z.infer<typeof attachment>;
