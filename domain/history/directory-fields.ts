import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { programmeKinds } from '../vocabulary/programme-kinds.ts';
import { code, codes, day, link, list, number, text, words, type Fields } from './field-sorts.ts';

/** What belongs to the office and to no case; its history stands on its own page (`office-kinds.ts`). */
export const officeRecordKinds = ['institution', 'offer', 'interpreter', 'programme-group'] as const;
export type OfficeRecordKind = (typeof officeRecordKinds)[number];

export const institutionFields = {
  name: text('Name der Stelle', 'Name of the institution'),
  recipient: code('Art der Stelle', 'Kind of institution', consentRecipients),
  street: text('Straße und Hausnummer', 'Street and number'),
  postalCode: text('Postleitzahl', 'Postcode'),
  town: text('Ort', 'Town'),
  phone: text('Telefon', 'Telephone'),
  email: text('E-Mail', 'E-mail'),
  website: text('Internetseite', 'Website'),
  note: text('Bemerkung', 'Note'),
  contacts: list('Ansprechpersonen', 'Contact persons'),
  endedOn: day('Letzter Tag dieser Stelle', 'Last day of this institution'),
} satisfies Fields;

export const offerFields = {
  title: text('Angebot', 'Offer'),
  kind: code('Art des Angebots', 'Kind of offer', measureKinds),
  targetGroup: text('Zielgruppe', 'Target group'),
  language: text('Sprache', 'Language'),
  places: number('Plätze', 'Places'),
  waitingWeeks: number('Wartezeit in Wochen', 'Waiting time in weeks'),
  costs: text('Kosten', 'Costs'),
  childcare: words('Kinderbetreuung', 'Childcare', { yes: ['ja', 'yes'], no: ['nein', 'no'] }),
  validFrom: day('Gültig von', 'Valid from'),
  validTo: day('Gültig bis', 'Valid until'),
  note: text('Bemerkung', 'Note'),
} satisfies Fields;

export const interpreterFields = {
  name: text('Name', 'Name'),
  phone: text('Telefon', 'Telephone'),
  email: text('E-Mail', 'E-mail'),
  languages: codes('Sprachen', 'Languages', interpretingLanguages),
  weekdays: words('Hat meist Zeit am', 'Mostly free on', {
    mo: ['Montag', 'Monday'],
    di: ['Dienstag', 'Tuesday'],
    mi: ['Mittwoch', 'Wednesday'],
    do: ['Donnerstag', 'Thursday'],
    fr: ['Freitag', 'Friday'],
    sa: ['Samstag', 'Saturday'],
    so: ['Sonntag', 'Sunday'],
  }),
  availability: text('Zeiten in Worten', 'Times in words'),
  signedOn: day('Verschwiegenheitserklärung unterschrieben am', 'Confidentiality declared on'),
  endedOn: day('Letzter Tag im Pool', 'Last day in the pool'),
} satisfies Fields;

export const groupFields = {
  kind: code('Programm', 'Programme', programmeKinds),
  place: text('Ort der Gruppe', 'Place of the group'),
  institutionId: link('Stelle im Verzeichnis', 'Institution in the directory'),
  guide: text('Elternbegleitung', 'Guide of the parents'),
  guideContact: text('Elternbegleitung: Telefon oder E-Mail', 'Guide: telephone or e-mail'),
  languages: codes('Sprachen', 'Languages', interpretingLanguages),
  schedule: text('Wochentag und Uhrzeit', 'Weekday and time'),
  places: number('Plätze', 'Places'),
  startsOn: day('Erster Tag', 'First day'),
  endsOn: day('Letzter Tag', 'Last day'),
  note: text('Bemerkung', 'Note'),
} satisfies Fields;
