import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { date, id, longText, requiredText, shortText, version } from '../validation.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';

/** Somebody to talk to at an institution. */
export const contactPerson = z.strictObject({
  name: requiredText,
  task: shortText,
  phone: shortText,
  email: shortText,
});
export type ContactPerson = z.infer<typeof contactPerson>;

export const mostContactPersons = 20;

/** A body of the directory. Nothing of a case stands here: everybody who works on cases reads all of it. */
export const institutionDetails = z.strictObject({
  name: requiredText,
  /** As whom consents name it; without it a consent can't be found for a referral. */
  recipient: choice(consentRecipients).nullable(),
  street: shortText,
  postalCode: shortText,
  town: shortText,
  phone: shortText,
  email: shortText,
  website: shortText,
  note: longText,
  contacts: z.array(contactPerson).max(mostContactPersons),
  /** The last day on which it was there; cases that name it keep it. */
  endedOn: date.nullable(),
});
export type InstitutionDetails = z.infer<typeof institutionDetails>;

export const institution = institutionDetails.extend({ id, version });
export type Institution = z.infer<typeof institution>;

export const isEndedOn = ({ endedOn }: Pick<Institution, 'endedOn'>, day: string): boolean =>
  endedOn !== null && endedOn < day;
