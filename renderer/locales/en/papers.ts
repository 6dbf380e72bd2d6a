import type { papers as german } from '../de/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof german> = {
  look: 'View and print',
  languages:
    'The sheet shows the German text and beside it the labels in the chosen language. What was entered is not translated. The German text is binding.',
  language: 'Second language',
  germanOnly: 'German only',
  inside: 'The preview stays in the file. Only “Save PDF” writes a file; the log records it.',
  insideOnly:
    'You can look at it, but not save it at the moment: the log has to record it, and the file can only be read right now.',
  layingOut: 'The sheet is being laid out …',
  document: 'Preview of the sheet',
  save: 'Save PDF',
  saved: 'The PDF is saved',
  unprotected: 'Print it from there. The file is not encrypted: delete it once it is printed or handed over.',
};
