import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { gapKinds } from '../vocabulary/gap-kinds.ts';
import { interpretingFailures } from '../vocabulary/interpreting-failures.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';
import { letterTemplates } from '../vocabulary/letter-templates.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { code, codes, day, link, minutes, onePerson, text, words, type Fields } from './field-sorts.ts';

export const referralFields = {
  title: text('Vermittelt an', 'Referred to'),
  personId: onePerson('Für wen', 'About whom'),
  purpose: code('Wozu', 'What for', consentPurposes),
  sentOn: day('Gesendet am', 'Sent on'),
  categories: codes('Daten', 'Data', dataCategories),
  legalBasis: code('Rechtsgrundlage', 'Legal basis', legalBases),
  contactPerson: text('Ansprechperson', 'Contact person'),
  message: text('Nachricht', 'Message'),
  answerDueOn: day('Antwort erwartet bis', 'Answer expected by'),
  state: code('Stand', 'State', referralStates),
  answeredOn: day('Antwort am', 'Answered on'),
  revokedOn: day('Zurückgenommen am', 'Taken back on'),
  reason: code('Grund', 'Reason', notPossibleReasons),
  note: text('Bemerkung', 'Note'),
} satisfies Fields;

export const gapSignalFields = {
  kind: code('Was fehlt', 'What is lacking', gapKinds),
  words: text('In eigenen Worten', 'In own words'),
  fieldOfAction: code('Handlungsfeld', 'Field of action', fieldsOfAction),
  institution: text('Stelle', 'Institution'),
  noticedOn: day('Bemerkt am', 'Noticed on'),
  withdrawnOn: day('Zurückgenommen am', 'Withdrawn on'),
} satisfies Fields;

export const clientLetterFields = {
  template: code('Vorlage', 'Template', letterTemplates),
  writtenOn: day('Datum', 'Date'),
  recipient: text('An', 'To'),
  subject: text('Betreff', 'Subject'),
  body: text('Text', 'Text'),
} satisfies Fields;

export const attachmentFields = {
  title: text('Titel', 'Title'),
  fileName: text('Dateiname', 'File name'),
  writtenOn: day('Datum des Dokuments', 'Date of the document'),
  source: text('Von wem', 'From whom'),
  removedAt: day('Aus der Liste genommen am', 'Taken out of the list on'),
} satisfies Fields;

/** How a request ended, as the form asks it: one question for both outcomes. */
export const outcomeFields = {
  reason: words('Ergebnis', 'Outcome', {
    open: ['noch offen', 'still open'],
    done: ['hat stattgefunden', 'took place'],
    ...Object.fromEntries(
      interpretingFailures.entries.map(({ code, label }) => [code, [label.de, label.en] as const]),
    ),
  }),
  minutes: minutes('Gedolmetscht', 'Interpreted'),
  note: text('Bemerkung', 'Note'),
} satisfies Fields;

export const interpretingFields = {
  language: code('Sprache', 'Language', interpretingLanguages),
  heldOn: day('Tag', 'Day'),
  time: text('Uhrzeit', 'Time'),
  place: text('Ort', 'Place'),
  occasion: text('Anlass', 'Occasion'),
  plannedMinutes: minutes('Geplante Dauer', 'Planned duration'),
  interpreterId: link('Sprachmittler:in', 'Interpreter'),
  minutes: minutes('Gedolmetscht', 'Interpreted'),
  failure: code('Grund: nicht gedolmetscht', 'Reason: not interpreted', interpretingFailures),
  note: text('Bemerkung', 'Note'),
} satisfies Fields;
