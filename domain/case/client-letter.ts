import { z } from 'zod';
import { formatGermanDate } from '../date.ts';
import { date, id, longText, requiredText, shortText, version } from '../validation.ts';
import { letterTemplates, type LetterTemplate } from '../vocabulary/letter-templates.ts';
import { choice } from './answer.ts';
import type { CaseFile } from './case-file.ts';

/** What a letter to the client says. Whom it goes to and its day are not typed: they follow from the file. */
export const letterDetails = z.strictObject({
  template: choice(letterTemplates),
  subject: requiredText,
  body: longText.pipe(z.string().min(1, { error: 'required' })),
});
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
  clientName === '' ? 'Guten Tag,' : `Guten Tag ${clientName},`;
const day = (on: string | null, before: string, after = ''): string =>
  on === null ? '' : `${before}${formatGermanDate(on)}${after}`;

function invited({ on, time, place }: LetterFacts): (string | false)[] {
  if (on === null && time === '' && place === '')
    return ['wir möchten mit Ihnen sprechen und laden Sie zu einem Gespräch ein.'];
  return [
    'wir möchten mit Ihnen sprechen und laden Sie ein:',
    '',
    on !== null && day(on, 'Tag: '),
    time !== '' && `Uhrzeit: ${time}`,
    place !== '' && `Ort: ${place}`,
  ];
}

const templates: Readonly<Record<LetterTemplate, (facts: LetterFacts) => Text>> = {
  invitation: (facts) => ({
    subject: 'Einladung zum Gespräch',
    body: lines(
      greeting(facts),
      '',
      ...invited(facts),
      '',
      'Bitte melden Sie sich, wenn Sie nicht kommen können. Wir finden einen anderen Termin.',
      'Bitte sagen Sie uns vorher, ob wir für Sprachmittlung sorgen sollen.',
    ),
  }),
  reminder: (facts) => ({
    subject: 'Ihr Termin bei uns',
    body: lines(
      greeting(facts),
      '',
      `wir hatten${day(facts.on, ' am ')}${facts.time === '' ? '' : ` um ${facts.time}`} einen Termin mit Ihnen. Leider haben wir uns nicht getroffen.`,
      facts.place !== '' && `Ort: ${facts.place}`,
      '',
      'Bitte melden Sie sich, damit wir einen neuen Termin finden. Sagen Sie uns auch, wenn Sie keine Beratung mehr wünschen.',
    ),
  }),
  papers: (facts) => ({
    subject: 'Bitte um Unterlagen',
    body: lines(
      greeting(facts),
      '',
      `wir brauchen noch Unterlagen von Ihnen. Bitte bringen oder schicken Sie uns${day(facts.on, ' bis zum ')}:`,
      '',
      '– ',
      '',
      facts.place !== '' && `Ort: ${facts.place}`,
      'Kopien genügen. Bitte melden Sie sich, wenn Ihnen etwas fehlt.',
    ),
  }),
  confirmation: (facts) => ({
    subject: 'Bestätigung der Teilnahme',
    body: lines(
      greeting(facts),
      '',
      `hiermit bestätigen wir Ihnen, dass Sie seit dem ${formatGermanDate(facts.since)} am Case Management des Kommunalen Integrationsmanagements teilnehmen.`,
      '',
      'Die Teilnahme ist freiwillig.',
    ),
  }),
};

/** What a template says of what is known, to be changed by whoever writes. */
export const filledLetter = (template: LetterTemplate, facts: LetterFacts): Text =>
  templates[template](facts);

/** Nobody is confirmed to take part who was never taken on. */
export const mayBeWritten = (
  template: LetterTemplate,
  { admittedOn }: Pick<CaseFile, 'admittedOn'>,
): boolean => template !== 'confirmation' || admittedOn !== null;
