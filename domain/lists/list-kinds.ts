import { headings as directory } from '../directory/import-columns.ts';
import { caseHeadings } from './case-columns.ts';
import { contactHeadings } from './contact-columns.ts';
import { interpreterHeadings } from './interpreter-columns.ts';

/** What can be read in from a list. */
export const listKinds = ['directory', 'cases', 'contacts', 'interpreters'] as const;
export type ListKind = (typeof listKinds)[number];

/** How offices head a column; the first one is what help and template show. */
export type Headings = Readonly<Record<string, readonly [string, ...string[]]>>;

export interface ListColumns {
  readonly headings: Headings;
  /** Without these no row becomes anything; a list of several is met by one of them. */
  readonly needed: readonly (readonly string[])[];
  /** What may be known already may be created all the same, when somebody says so. */
  readonly asksAboutDuplicates: boolean;
  /** An invented row of the template, by field. */
  readonly example: Readonly<Record<string, string>>;
}

export const listColumns: Readonly<Record<ListKind, ListColumns>> = {
  directory: {
    headings: directory,
    needed: [['institution']],
    asksAboutDuplicates: false,
    example: {
      institution: 'Volkshochschule Musterstadt',
      recipient: 'Kursträger',
      town: 'Detmold',
      offer: 'B2-Berufssprachkurs Pflege',
      kind: 'Berufssprachkurs B2',
      places: '18',
      waitingWeeks: '14',
      childcare: 'nein',
    },
  },
  cases: {
    headings: caseHeadings,
    needed: [['familyName'], ['givenName'], ['openedOn', 'admittedOn']],
    asksAboutDuplicates: true,
    example: {
      formerReference: 'ALT-17/2025',
      familyName: 'Mustermann',
      givenName: 'Alex',
      birthDate: '31.12.1990',
      gender: 'divers',
      nationality: 'Syrien',
      languages: 'Arabisch, Deutsch',
      municipality: 'Detmold',
      residenceTitle: '§ 24',
      residenceExpiresOn: '04.03.2027',
      openedOn: '15.01.2026',
      accessPath: 'Jobcenter',
      occasion: 'Anerkennung des Abschlusses',
      legalBasis: 'Einwilligung',
      informedOn: '20.01.2026',
      informedIn: 'Arabisch',
      admittedOn: '20.01.2026',
      heldOn: '27.01.2026',
    },
  },
  contacts: {
    headings: contactHeadings,
    needed: [['reference', 'familyName'], ['contactOn'], ['kind'], ['minutes']],
    asksAboutDuplicates: true,
    example: {
      reference: 'ALT-17/2025',
      contactOn: '20.01.2026',
      kind: 'Telefon',
      minutes: '20',
      note: 'Unterlagen besprochen',
    },
  },
  interpreters: {
    headings: interpreterHeadings,
    needed: [['name'], ['languages']],
    asksAboutDuplicates: true,
    example: {
      name: 'Mustermann',
      givenName: 'Alex',
      languages: 'Arabisch, Sorani',
      phone: '05231 12345',
      weekdays: 'Mo, Do',
      availability: 'vormittags bis 12 Uhr',
      signedOn: '15.01.2026',
    },
  },
};

export const fieldsOf = (kind: ListKind): string[] => Object.keys(listColumns[kind].headings);
