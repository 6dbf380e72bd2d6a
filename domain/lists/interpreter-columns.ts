/** What a list of the pool of interpreters can say of each of them. */
export const interpreterListFields = [
  'name',
  'givenName',
  'languages',
  'phone',
  'email',
  'weekdays',
  'availability',
  'signedOn',
  'endedOn',
] as const;
export type InterpreterListField = (typeof interpreterListFields)[number];

export const interpreterHeadings: Readonly<Record<InterpreterListField, readonly [string, ...string[]]>> = {
  name: [
    'Name',
    'Nachname',
    'Familienname',
    'Sprachmittler:in',
    'Sprachmittler',
    'Sprachmittlerin',
    'Dolmetscher',
    'Dolmetscherin',
    'Interpreter',
    'Last name',
    'Surname',
  ],
  givenName: ['Vorname', 'Vornamen', 'Rufname', 'First name'],
  languages: ['Sprachen', 'Sprache', 'Sprachkenntnisse', 'Language'],
  phone: ['Telefon', 'Tel.', 'Telefonnummer', 'Handy', 'Mobil', 'Phone'],
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse'],
  weekdays: ['Wochentage', 'Tage', 'Einsatztage', 'Days'],
  availability: ['Verfügbarkeit', 'Verfügbar', 'Zeiten', 'Einsatzzeiten', 'Erreichbarkeit', 'Bemerkung'],
  signedOn: [
    'Verschwiegenheit erklärt am',
    'Verschwiegenheitserklärung unterschrieben am',
    'Verschwiegenheitserklärung am',
    'Verschwiegenheitserklärung',
    'Verschwiegenheit',
    'Schweigepflichterklärung',
    'Schweigepflicht',
    'Datum der Erklärung',
    'Confidentiality declared on',
  ],
  endedOn: ['Im Pool bis', 'Letzter Tag im Pool', 'Ausgeschieden am', 'Ende', 'In the pool until'],
};
