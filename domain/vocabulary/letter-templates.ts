import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What a letter to the client begins as; what it says in the end is typed. */
export const letterTemplates = defineVocabulary('letter-templates', [
  term('invitation', 'Einladung zum Gespräch', 'Invitation to a talk'),
  term('reminder', 'Erinnerung an einen versäumten Termin', 'Reminder of a missed appointment'),
  term('papers', 'Bitte um Unterlagen', 'Request for papers'),
  term('confirmation', 'Bestätigung der Teilnahme', 'Confirmation of participation'),
]);
export type LetterTemplate = CodeOf<typeof letterTemplates>;
