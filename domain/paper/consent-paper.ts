import { z } from 'zod';
import { membership } from '../case/household.ts';
import { signedEntry } from '../consent/consent.ts';
import { paperHead } from './paper-head.ts';

/**
 * A consent, or a release from confidentiality, to read, to sign and to keep. It names who consents and nobody else of the
 * household: `clientName` is empty where that is not the client.
 */
export const consentPaper = paperHead.extend({
  /** Whose consent it is; without name and birth date of a specially protected person. */
  person: z.object({
    name: z.string(),
    birthDate: z.string().nullable(),
    relationship: membership.shape.relationship,
  }),
  consent: signedEntry,
});
