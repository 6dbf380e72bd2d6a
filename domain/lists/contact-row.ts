import { z } from 'zod';
import { contactDetails } from '../case/contact.ts';
import { birthDate, shortText } from '../validation.ts';
import { contactKinds } from '../vocabulary/contact-kinds.ts';
import { requiredDay } from './case-row.ts';
import { codeFor, dayFor, readBy, Unreadable, type Cells, type ListProblem } from './list-row.ts';

/** What a list says of a contact, and by what it names the case. */
export const listedContact = z.strictObject({
  named: z.strictObject({
    /** Ours, or that of the list the case came from; empty where the client is named. */
    reference: shortText,
    familyName: shortText,
    givenName: shortText,
    birthDate: birthDate.nullable(),
  }),
  contact: contactDetails,
});
export type ListedContact = z.infer<typeof listedContact>;

const kindWords = {
  gesprach: 'in-person',
  'personliches gesprach': 'in-person',
  beratung: 'in-person',
  termin: 'in-person',
  'vor ort': 'in-person',
  telefonat: 'phone',
  telefonisch: 'phone',
  tel: 'phone',
  anruf: 'phone',
  videogesprach: 'video',
  'e mail': 'mail',
  mail: 'mail',
  brief: 'mail',
  schriftlich: 'mail',
};

/** `45`, `45 Min.`, `1:30`, `1,5 Std.`; nothing else, since nobody knows what „lang“ means in minutes. */
export function minutesFor(text: string): number | Unreadable {
  if (text === '') return new Unreadable('required');
  const minutes = /^(\d{1,5})\s*(?:min(?:uten?)?\.?|')?$/i.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const clock = /^(\d{1,3}):([0-5]\d)(?::00)?(?:\s*(?:h|std\.?|uhr))?$/i.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|std\.?|stunden?)$/i.exec(text)?.[1];
  return hours === undefined
    ? new Unreadable('not-a-number')
    : Math.round(Number(hours.replace(',', '.')) * 60);
}

export function readContactRow(
  cells: Cells,
  today: string,
): { details: ListedContact | null; problems: ListProblem[] } {
  const cell = (field: string) => cells[field] ?? '';
  const kind = codeFor(contactKinds, cell('kind'), kindWords);
  const read = readBy(listedContact, {
    named: {
      reference: cell('reference'),
      familyName: cell('familyName'),
      givenName: cell('givenName'),
      birthDate: dayFor(cell('birthDate'), { today, direction: 'past' }),
    },
    contact: {
      contactOn: requiredDay(cell('contactOn'), today),
      kind: kind ?? new Unreadable('required'),
      minutes: minutesFor(cell('minutes')),
      participants: cell('participants'),
      interpreter: cell('interpreter'),
      note: cell('note'),
    },
  });
  const named = cell('reference') !== '' || cell('familyName') !== '';
  return named
    ? read
    : { details: null, problems: [{ field: 'reference', code: 'case-not-named' }, ...read.problems] };
}
