/**
 * The sentences that the program itself writes into letters to the client. What stands in double braces is filled in; the
 * printed letter knows a line by them again, so that it can say it in a second language.
 */
export const letterSentences = {
  invitation: 'Einladung zum Gespräch',
  reminder: 'Ihr Termin bei uns',
  papers: 'Bitte um Unterlagen',
  confirmation: 'Bestätigung der Teilnahme',
  greeting: 'Guten Tag,',
  greetingNamed: 'Guten Tag {{value}},',
  invited: 'wir möchten mit Ihnen sprechen und laden Sie zu einem Gespräch ein.',
  invitedTo: 'wir möchten mit Ihnen sprechen und laden Sie ein:',
  day: 'Tag: {{value}}',
  time: 'Uhrzeit: {{value}}',
  place: 'Ort: {{value}}',
  cannotCome: 'Bitte melden Sie sich, wenn Sie nicht kommen können. Wir finden einen anderen Termin.',
  interpreter: 'Bitte sagen Sie uns vorher, ob wir für Sprachmittlung sorgen sollen.',
  missed: 'wir hatten einen Termin mit Ihnen. Leider haben wir uns nicht getroffen.',
  newAppointment:
    'Bitte melden Sie sich, damit wir einen neuen Termin finden. Sagen Sie uns auch, wenn Sie keine Beratung mehr wünschen.',
  wanted: 'wir brauchen noch Unterlagen von Ihnen. Bitte bringen oder schicken Sie uns:',
  until: 'Bis zum: {{value}}',
  copies: 'Kopien genügen. Bitte melden Sie sich, wenn Ihnen etwas fehlt.',
  confirmed:
    'hiermit bestätigen wir Ihnen, dass Sie seit dem {{value}} am Case Management des Kommunalen Integrationsmanagements teilnehmen.',
  voluntary: 'Die Teilnahme ist freiwillig.',
  regards: 'Mit freundlichen Grüßen',
} as const;
export type LetterSentence = keyof typeof letterSentences;

const gap = '{{value}}';

export const sentence = (name: LetterSentence, value = ''): string =>
  letterSentences[name].replace(gap, () => value);

/** A line of a letter that is one of ours, cut where something was filled in. */
export interface KnownLine {
  readonly name: LetterSentence;
  /** Empty where nothing is filled in. */
  readonly value: string;
}

/** Which of our sentences a line is; null for what somebody wrote or changed. */
export function knownLine(line: string): KnownLine | null {
  for (const [name, text] of Object.entries(letterSentences) as [LetterSentence, string][]) {
    const [before = '', after] = text.split(gap);
    if (after === undefined ? line === text : isFilled(line, before, after))
      return {
        name,
        value: after === undefined ? '' : line.slice(before.length, line.length - after.length),
      };
  }
  return null;
}

const isFilled = (line: string, before: string, after: string): boolean =>
  line.length > before.length + after.length && line.startsWith(before) && line.endsWith(after);
