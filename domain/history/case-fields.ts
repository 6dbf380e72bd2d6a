import { mergeParts } from '../case/merge.ts';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { admissionCriteria } from '../vocabulary/admission-criteria.ts';
import { careStates } from '../vocabulary/care-states.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { confidentialKinds } from '../vocabulary/confidential-kinds.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { contactKinds } from '../vocabulary/contact-kinds.ts';
import { countries } from '../vocabulary/countries.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import { genders } from '../vocabulary/genders.ts';
import { germanLevels } from '../vocabulary/german-levels.ts';
import { languageProofs } from '../vocabulary/language-proofs.ts';
import { leavingReasons } from '../vocabulary/leaving-reasons.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { maritalStatus } from '../vocabulary/marital-status.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import {
  code,
  codes,
  day,
  link,
  minutes,
  onePerson,
  staff,
  text,
  words,
  yesNo,
  type Fields,
} from './field-sorts.ts';

export const caseFields = {
  phase: code('Phase', 'Phase', casePhases),
  responsible: staff('Zuständig', 'Responsible'),
  reference: text('Aktenzeichen', 'Reference'),
  openedOn: day('Eingang der Anfrage', 'Request received'),
  municipality: code('Gemeinde', 'Municipality', municipalities),
  accessPath: code('Zugangsweg', 'Access path', accessPaths),
  occasion: text('Anlass', 'Occasion'),
  criteria: codes('Aufnahmekriterien', 'Criteria for admission', admissionCriteria),
  informedOn: day('Über den Datenschutz informiert am', 'Informed on data protection on'),
  informedIn: code('Sprache der Information', 'Language of the information', talkLanguages),
  legalBasis: code('Rechtsgrundlage', 'Legal basis', legalBases),
  dataSource: text('Herkunft der Daten', 'Source of the data'),
  formerReference: text('Bisheriges Aktenzeichen', 'Former reference'),
  admission: words('Aufnahme', 'Admission', {
    open: ['noch nicht entschieden', 'not decided yet'],
    admitted: ['aufgenommen', 'admitted'],
    referred: ['weiterverwiesen', 'referred elsewhere'],
    declined: ['abgelehnt', 'declined'],
  }),
  admissionNote: text('Begründung der Entscheidung', 'Reason for the decision'),
  referredTo: text('Verwiesen an', 'Referred to'),
  referralConsent: words('Darf die Stelle informiert werden?', 'May the body be informed?', {
    written: ['ja, schriftlich', 'yes, in writing'],
    oral: ['ja, mündlich', 'yes, spoken'],
    none: ['nein', 'no'],
  }),
  referralConsentNote: text('Warum keine Einwilligung?', 'Why is there no consent?'),
  admittedOn: day('Aufgenommen am', 'Admitted on'),
  closedOn: day('Abgeschlossen am', 'Closed on'),
  closureReason: code('Abschlussgrund', 'Reason for closing', closureReasons),
  endedOn: day('Beendet am', 'Ended on'),
} satisfies Fields;

/** How a request is turned away, as the form asks it. */
export const turningAwayFields = {
  admission: caseFields.admission,
  referredTo: caseFields.referredTo,
  referralConsent: caseFields.referralConsent,
  referralConsentNote: caseFields.referralConsentNote,
  note: caseFields.admissionNote,
  on: day('Entschieden am', 'Decided on'),
} satisfies Fields;

export const personFields = {
  givenName: text('Vorname', 'Given name'),
  familyName: text('Familienname', 'Family name'),
  birthDate: day('Geburtsdatum', 'Date of birth'),
  gender: code('Geschlecht', 'Gender', genders),
  nationality: code('Staatsangehörigkeit', 'Nationality', countries),
  maritalStatus: code('Familienstand', 'Marital status', maritalStatus),
  languages: text('Sprachen', 'Languages'),
  phone: text('Telefon', 'Phone'),
  email: text('E-Mail', 'E-mail'),
  street: text('Straße und Hausnummer', 'Street and number'),
  postalCode: text('Postleitzahl', 'Postal code'),
  town: text('Ort', 'Town'),
  specialProtection: yesNo('Besonderer Schutz', 'Special protection'),
} satisfies Fields;

/** Which of two entries is right, where they become one person. */
export const choiceFields: Fields = Object.fromEntries(
  mergeParts.map((part) => {
    const { de, en } = part === 'address' ? { de: 'Anschrift', en: 'Address' } : personFields[part].label;
    const sides = {
      kept: ['aus dieser Fallakte', 'from this file'],
      merged: ['aus dem anderen Eintrag', 'from the other entry'],
    } as const;
    return [part, words(de, en, sides)];
  }),
);

export const membershipFields = {
  personId: link('Person', 'Person'),
  relationship: words('Beziehung zur Klient:in', 'Relationship to the client', {
    client: ['Klient:in', 'client'],
    partner: ['Partner:in', 'partner'],
    child: ['Kind', 'child'],
    parent: ['Elternteil', 'parent'],
    sibling: ['Geschwister', 'sibling'],
    'step-parent': ['Stiefelternteil', 'step-parent'],
    grandparent: ['Großelternteil', 'grandparent'],
    grandchild: ['Enkelkind', 'grandchild'],
    'aunt-uncle': ['Tante/Onkel', 'aunt/uncle'],
    'niece-nephew': ['Nichte/Neffe', 'niece/nephew'],
    guardian: ['Rechtliche Betreuung/Vormund', 'legal guardian'],
    other: ['andere', 'other'],
  }),
  since: day('Seit', 'Since'),
  livesElsewhere: yesNo('Wohnt woanders', 'Lives elsewhere'),
  whereabouts: text('Wo', 'Where'),
  careState: code('KiTa, Schule oder Ausbildung', 'Childcare, school or training', careStates),
  carePlace: text('Einrichtung', 'Place'),
  careSince: day('Dort seit', 'There since'),
  careSituation: text('Weiteres zu KiTa und Schule', 'More on childcare and school'),
  residenceTitle: code('Aufenthaltstitel', 'Residence title', residenceTitles),
  residenceExpiresOn: day('Titel gültig bis', 'Title valid until'),
  germanLevel: code('Deutsch', 'German', germanLevels),
  germanProof: code('Nachweis', 'Proof', languageProofs),
  qualification: text('Schule und Ausbildung', 'Schooling and training'),
  until: day('Bis', 'Until'),
  leavingReason: code('Grund des Ausscheidens', 'Reason for leaving', leavingReasons),
  leavingNote: text('Bemerkung dazu', 'Note on it'),
} satisfies Fields;

/** How somebody leaves the household, as the form asks it. */
export const departureFields = {
  until: membershipFields.until,
  reason: membershipFields.leavingReason,
  note: membershipFields.leavingNote,
} satisfies Fields;

/** A confidential section. No kind of record: its earlier states stand with it, and the history of a case knows none. */
export const confidentialFields = {
  kind: code('Worum geht es?', 'What is it about?', confidentialKinds),
  text: text('Was soll festgehalten werden?', 'What is to be recorded?'),
} satisfies Fields;

export const contactFields = {
  contactOn: day('Tag', 'Day'),
  kind: code('Art', 'Kind', contactKinds),
  minutes: minutes('Dauer', 'Duration'),
  participants: text('Beteiligte', 'Who took part'),
  interpreter: text('Sprachmittlung', 'Interpreter'),
  note: text('Notiz', 'Note'),
} satisfies Fields;

export const consentFields = {
  personId: onePerson('Einwilligung von', 'Consent of'),
  givenBy: text('Für das Kind geantwortet hat', 'Answered for the child'),
  recipient: code('Empfänger', 'Recipient', consentRecipients),
  nameOfBody: text('Genauer Name', 'Exact name'),
  purpose: code('Zweck', 'Purpose', consentPurposes),
  categories: codes('Daten', 'Data', dataCategories),
  answer: words('Antwort', 'Answer', {
    given: ['erteilt', 'given'],
    refused: ['abgelehnt', 'refused'],
  }),
  givenOn: day('Erteilt oder abgelehnt am', 'Given or refused on'),
  validUntil: day('Gültig bis', 'Valid until'),
  language: code('Sprache', 'Language', talkLanguages),
  interpreter: text('Sprachmittlung', 'Interpreter'),
  form: words('Form', 'Form', { written: ['schriftlich', 'written'], oral: ['mündlich', 'oral'] }),
  withdrawnOn: day('Widerrufen am', 'Withdrawn on'),
} satisfies Fields;

export const noticeFields = {
  recipient: code('Empfänger', 'Recipient', consentRecipients),
  name: text('Stelle', 'Institution'),
  withdrawnOn: day('Widerrufen am', 'Withdrawn on'),
  toldOn: day('Benachrichtigt am', 'Told on'),
  toldBy: words('Wie benachrichtigt', 'How told', {
    letter: ['Brief', 'letter'],
    email: ['E-Mail', 'e-mail'],
    phone: ['Telefon', 'telephone'],
    'in-person': ['persönlich', 'in person'],
    'not-needed': ['nicht nötig oder nicht möglich', 'not needed or not possible'],
  }),
  note: text('Notiz', 'Note'),
} satisfies Fields;
