import type { ImportField } from '../directory/import-columns.ts';
import type { VocabularyLanguage } from '../vocabulary/vocabulary.ts';
import type { CaseListField } from './case-columns.ts';
import type { ContactListField } from './contact-columns.ts';
import type { InterpreterListField } from './interpreter-columns.ts';
import { listColumns, type ListKind } from './list-kinds.ts';

const person = {
  familyName: 'Family name',
  givenName: 'Given name',
  birthDate: 'Date of birth',
} as const;
const reach = {
  phone: 'Telephone',
  email: 'E-mail',
  street: 'Street',
  postalCode: 'Postal code',
  town: 'Town',
} as const;

interface FieldsOfKind {
  readonly directory: ImportField;
  readonly cases: CaseListField;
  readonly contacts: ContactListField;
  readonly interpreters: InterpreterListField;
}

/** What each column is called in English; a file may head it so. In German the first heading is its name. */
export const englishNames: { readonly [Kind in ListKind]: Readonly<Record<FieldsOfKind[Kind], string>> } = {
  directory: {
    ...reach,
    institution: 'Institution',
    recipient: 'Kind of institution',
    website: 'Website',
    contactName: 'Contact person',
    contactTask: 'Responsible for',
    contactPhone: 'Telephone of the person',
    contactEmail: 'E-mail of the person',
    offer: 'Offer',
    kind: 'Kind of offer',
    targetGroup: 'Target group',
    language: 'Language',
    places: 'Places',
    waitingWeeks: 'Waiting time (weeks)',
    costs: 'Costs',
    childcare: 'Childcare',
    validFrom: 'Valid from',
    validTo: 'Valid until',
    note: 'Note',
  },
  cases: {
    ...person,
    ...reach,
    formerReference: 'Reference',
    gender: 'Gender',
    nationality: 'Nationality',
    languages: 'Languages',
    specialProtection: 'Special protection',
    municipality: 'Municipality',
    residenceTitle: 'Residence title',
    residenceExpiresOn: 'Residence title valid until',
    openedOn: 'Request received',
    accessPath: 'Access path',
    occasion: 'Occasion',
    dataSource: 'Source of the data',
    legalBasis: 'Legal basis',
    informedOn: 'Information after Art. 13 on',
    informedIn: 'Language of the information',
    admittedOn: 'Admitted on',
    heldOn: 'First interview on',
    responsible: 'Responsible',
  },
  contacts: {
    ...person,
    reference: 'Reference',
    contactOn: 'Date',
    kind: 'Kind',
    minutes: 'Minutes',
    participants: 'Participants',
    interpreter: 'Interpreter',
    note: 'Note',
  },
  interpreters: {
    name: 'Family name',
    givenName: 'Given name',
    languages: 'Languages',
    phone: 'Telephone',
    email: 'E-mail',
    weekdays: 'Weekdays',
    availability: 'Availability',
    signedOn: 'Confidentiality declaration signed on',
    endedOn: 'Last day in the pool',
  },
};

const inEnglish = (kind: ListKind): Readonly<Record<string, string>> => englishNames[kind];

/** How a column is named to the person who reads in the list. */
export const columnName = (kind: ListKind, field: string, language: VocabularyLanguage): string =>
  (language === 'en' ? inEnglish(kind)[field] : listColumns[kind].headings[field]?.[0]) ?? field;

/** Every heading by which a column is known. */
export const headingsOf = (kind: ListKind, field: string): readonly string[] => [
  ...(listColumns[kind].headings[field] ?? []),
  ...[inEnglish(kind)[field] ?? []].flat(),
];
