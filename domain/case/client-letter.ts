import { z } from 'zod';
import { formatGermanDate } from '../date.ts';
import { date, id, longText, requiredText, shortText, version } from '../validation.ts';
import { letterTemplates, type LetterTemplate } from '../vocabulary/letter-templates.ts';
import { printLanguages } from '../vocabulary/print-languages.ts';
import { choice } from './answer.ts';
import type { CaseFile } from './case-file.ts';
import { sentence, type LetterSentence } from './letter-sentences.ts';

/** What is typed of a letter to the client, in German. Whom it goes to and its day are not typed: they follow from the file. */
export const letterText = z.strictObject({
  template: choice(letterTemplates),
  subject: requiredText,
  body: longText.pipe(z.string().min(1, { error: 'required' })),
});
export type LetterText = z.infer<typeof letterText>;

/** The letter with the language in which it repeats what the program itself says; `de` for German alone. */
export const letterDetails = letterText.extend({ language: choice(printLanguages) });
export type LetterDetails = z.infer<typeof letterDetails>;

/** A letter that left, as it stood on the paper. It is never changed: another letter is another one. */
export const clientLetter = letterDetails.extend({
  id,
  writtenOn: date,
  /** Lines of the address; empty for a specially protected person. */
  recipient: z.string(),
  version,
});
export type ClientLetter = z.infer<typeof clientLetter>;

/** When and where, of an invitation or a missed appointment; until when, of papers. All of it may still be unknown. */
export const appointment = z.strictObject({ on: date.nullable(), time: shortText, place: shortText });
export type Appointment = z.infer<typeof appointment>;

export interface LetterFacts extends Appointment {
  /** Empty for a specially protected person. */
  readonly clientName: string;
  /** Since when the person takes part. */
  readonly since: string;
}

type Text = Pick<LetterDetails, 'subject' | 'body'>;

/** What is not known leaves no gap to be overlooked: its line is left out. */
const lines = (...all: readonly (string | false)[]): string =>
  all.filter((line) => line !== false).join('\n');
const greeting = ({ clientName }: LetterFacts): string =>
  clientName === '' ? sentence('greeting') : sentence('greetingNamed', clientName);
const filledIn = (name: LetterSentence, value: string): string | false =>
  value !== '' && sentence(name, value);

/** Its day, time and place with an empty line before them; nothing where none of it is known. */
function appointmentLines({ on, time, place }: LetterFacts, onIs: 'day' | 'until' = 'day'): string[] {
  const known = [
    filledIn(onIs, formatGermanDate(on ?? '')),
    filledIn('time', time),
    filledIn('place', place),
  ].filter((line) => line !== false);
  return known.length === 0 ? [] : ['', ...known];
}

const templates: Readonly<Record<LetterTemplate, (facts: LetterFacts) => string>> = {
  invitation(facts) {
    const appointed = appointmentLines(facts);
    return lines(
      greeting(facts),
      '',
      sentence(appointed.length === 0 ? 'invited' : 'invitedTo'),
      ...appointed,
      '',
      sentence('cannotCome'),
      sentence('interpreter'),
    );
  },
  reminder: (facts) =>
    lines(
      greeting(facts),
      '',
      sentence('missed'),
      ...appointmentLines(facts),
      '',
      sentence('newAppointment'),
    ),
  papers: (facts) =>
    lines(
      greeting(facts),
      '',
      sentence('wanted'),
      '',
      '– ',
      ...appointmentLines({ ...facts, time: '' }, 'until'),
      '',
      sentence('copies'),
    ),
  confirmation: (facts) =>
    lines(
      greeting(facts),
      '',
      sentence('confirmed', formatGermanDate(facts.since)),
      '',
      sentence('voluntary'),
    ),
};

/** What a template says of what is known, to be changed by whoever writes. */
export const filledLetter = (template: LetterTemplate, facts: LetterFacts): Text => ({
  subject: sentence(template),
  body: templates[template](facts),
});

/** Nobody is confirmed to take part who was never taken on. */
export const mayBeWritten = (
  template: LetterTemplate,
  { admittedOn }: Pick<CaseFile, 'admittedOn'>,
): boolean => template !== 'confirmation' || admittedOn !== null;
