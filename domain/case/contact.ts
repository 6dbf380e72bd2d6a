import { z } from 'zod';
import { id, longText, minutes, pastDate, shortText, version } from '../validation.ts';
import { contactKinds } from '../vocabulary/contact-kinds.ts';
import { choice } from './answer.ts';

export const contactDetails = z.strictObject({
  contactOn: pastDate,
  kind: choice(contactKinds),
  minutes,
  participants: shortText,
  interpreter: shortText,
  note: longText,
});
export type ContactDetails = z.infer<typeof contactDetails>;

export const contact = contactDetails.extend({ id, version });
export type Contact = z.infer<typeof contact>;
