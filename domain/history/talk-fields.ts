import { attainmentScale } from '../vocabulary/attainment-scale.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { durability } from '../vocabulary/durability.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { germanLevels } from '../vocabulary/german-levels.ts';
import { languageProofs } from '../vocabulary/language-proofs.ts';
import { legalSystems } from '../vocabulary/legal-systems.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { recognition } from '../vocabulary/recognition.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import { schooling } from '../vocabulary/schooling.ts';
import { statusScale } from '../vocabulary/status-scale.ts';
import { vocationalTraining } from '../vocabulary/vocational-training.ts';
import { code, codes, day, lines, text, words, yesNo, type Fields } from './field-sorts.ts';

export const assessmentFields = {
  kind: words('Anlass', 'Occasion', {
    first: ['Erstgespräch', 'first interview'],
    review: ['Zwischenstand', 'review'],
    closing: ['Abschluss', 'closing'],
    check: ['Nachhaltigkeitsprüfung', 'sustainability check'],
  }),
  heldOn: day('Tag des Gesprächs', 'Day of the talk'),
  interpreter: text('Sprachmittlung', 'Interpreter'),
  residenceTitle: code('Aufenthaltstitel', 'Residence title', residenceTitles),
  residenceExpiresOn: day('Titel gültig bis', 'Title valid until'),
  legalSystems: codes('Rechtskreise', 'Legal systems', legalSystems),
  germanLevel: code('Deutsch (Stufe nach GER)', 'German (CEFR level)', germanLevels),
  germanProof: code('Nachweis des Deutschniveaus', 'Proof of the level', languageProofs),
  schooling: code('Schulabschluss', 'Schooling', schooling),
  vocationalTraining: code('Berufliche Bildung', 'Vocational training', vocationalTraining),
  qualification: text('Erlernter oder ausgeübter Beruf', 'Profession learned or practised'),
  recognition: code('Anerkennung des Abschlusses', 'Recognition', recognition),
  resources: text('Was gelingt gut', 'What goes well'),
  network: text('Wer unterstützt', 'Who supports'),
  fields: lines('Handlungsfelder', 'Fields of action', 'field', fieldsOfAction, {
    status: code('Einschätzung', 'Level', statusScale),
    reason: text('Begründung', 'Reason'),
    clientWords: text('Worte der Klient:in', 'Client’s words'),
  }),
} satisfies Fields;

const talk = {
  language: code('Sprache des Gesprächs', 'Language of the talk', talkLanguages),
  interpreter: text('Sprachmittlung', 'Interpreter'),
} satisfies Fields;

export const closingFields = {
  heldOn: day('Tag des Gesprächs', 'Day of the talk'),
  ...talk,
  reason: code('Abschlussgrund', 'Reason for closing', closureReasons),
  clientView: text('Sicht der Klient:in', 'Client’s view'),
  clientViewMissing: text('Warum diese Sicht fehlt', 'Why this view is missing'),
  caseworkerView: text('Sicht des Fallmanagements', 'Caseworker’s view'),
  wouldHaveHelped: text('Was geholfen hätte', 'What would have helped'),
  goals: lines('Ziele', 'Goals', 'goalId', 'goals', {
    clientValue: code('Bewertung der Klient:in', 'Client’s rating', attainmentScale),
    caseworkerValue: code('Bewertung des Fallmanagements', 'Caseworker’s rating', attainmentScale),
    agreedValue: code('Gemeinsame Bewertung', 'Agreed rating', attainmentScale),
    comment: text('Bemerkung', 'Comment'),
  }),
} satisfies Fields;

export const checkFields = {
  heldOn: day('Tag der Prüfung', 'Day of the check'),
  ...talk,
  result: code('Ergebnis', 'Result', durability),
  goals: lines('Ziele', 'Goals', 'goalId', 'goals', {
    durability: code('Bestand', 'Durability', durability),
    comment: text('Bemerkung', 'Comment'),
  }),
  clientWords: text('Worte der Klient:in', 'Client’s words'),
  followUpNeeded: yesNo('Weiterer Bedarf', 'Follow-up needed'),
  followUpOn: day('Wiedervorlage am', 'Follow-up on'),
  followUpNote: text('Was dann zu tun ist', 'What is to be done then'),
  systemHeld: words('Hat das Verfahren gehalten', 'Did the procedure hold', {
    yes: ['ja', 'yes'],
    partly: ['teilweise', 'partly'],
    no: ['nein', 'no'],
  }),
  systemNote: text('Zur Zusammenarbeit', 'On the cooperation'),
  systemImprovement: text('Verbesserungsbedarf', 'Improvement needed'),
} satisfies Fields;
