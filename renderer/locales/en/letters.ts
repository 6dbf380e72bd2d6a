import type { letters as german } from '../de/letters.ts';
import type { Translation } from '../translation.ts';

export const letters: Translation<typeof german> = {
  write: 'Write a letter',
  draft: 'Letter to the client',
  heading: 'Write a letter to the client',
  template: 'Template',
  on: 'Day',
  onUntil: 'Until when',
  time: 'Time',
  timeHint: 'For example: 10:30 Uhr',
  place: 'Place',
  subject: 'Subject',
  body: 'Text of the letter',
  bodyHint: 'You can change the text before you print it. Greeting and your name follow by themselves.',
  changed: 'You have changed the text: it no longer follows the fields above.',
  refill: 'Text anew from the template',
  toClient: 'The letter goes to {{name}}, with the address of the file.',
  toProtected: 'Specially protected: neither name nor address stands on the letter. Hand it over in person.',
  noAddress: 'The file has no address. The letter bears the name only.',
  german:
    'The letter may repeat the sentences of the template in a second language. What you change or write yourself stays in German.',
  look: 'View and print',
  keptWhenSaved: 'With “Save PDF” the letter is kept in the file, unchanged.',
  list: 'Letters to the client',
  column: { subject: 'Subject', template: 'Template', writtenOn: 'Date', actions: 'Actions' },
  lookAgain: 'View',
  lookNamed: 'View the letter “{{subject}}” of {{day}}',
};
