import { z } from 'zod';
import { sharedWays, sharing } from '../consent/notice.ts';
import { choice } from '../case/answer.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';

/**
 * The letter that tells a body of a withdrawal. It says no more than the body has: whoever knows the case by pseudonyms
 * gets these and no reference, and the name stands only where it was passed on.
 */
export const noticePaper = z.object({
  officeName: z.string(),
  responsible: z.string(),
  today: z.string(),
  recipient: z.object({
    name: z.string(),
    street: z.string(),
    postalCode: z.string(),
    town: z.string(),
  }),
  way: z.enum(sharedWays),
  /** Empty where the body knows pseudonyms only. */
  reference: z.string(),
  /** Whose consent it was; empty where the name was not passed on, and of a specially protected person. */
  personName: z.string(),
  pseudonyms: z.array(z.string()),
  purpose: choice(consentPurposes),
  /** What the consent was about. */
  categories: z.array(choice(dataCategories)),
  givenOn: z.string(),
  withdrawnOn: z.string(),
  received: z.array(sharing),
});
export type NoticePaper = z.infer<typeof noticePaper>;
