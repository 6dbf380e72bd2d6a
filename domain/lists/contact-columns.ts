/** What a list of contacts can say of each of them; the case by its Aktenzeichen or by its client. */
export const contactListFields = [
  'reference',
  'familyName',
  'givenName',
  'birthDate',
  'contactOn',
  'kind',
  'minutes',
  'participants',
  'interpreter',
  'note',
] as const;
export type ContactListField = (typeof contactListFields)[number];

export const contactHeadings: Readonly<Record<ContactListField, readonly [string, ...string[]]>> = {
  reference: [
    'Aktenzeichen',
    'Bisheriges Aktenzeichen',
    'AZ',
    'Fallnummer',
    'Fall-Nr.',
    'Fall',
    'Akte',
    'Reference',
  ],
  familyName: ['Nachname', 'Name', 'Familienname', 'Zuname', 'Family name', 'Last name', 'Surname'],
  givenName: ['Vorname', 'Vornamen', 'Rufname', 'Given name', 'First name'],
  birthDate: ['Geburtsdatum', 'Geburtstag', 'Geb.-Datum', 'geboren am', 'geb. am', 'geb.', 'Date of birth'],
  contactOn: ['Datum', 'Kontakt am', 'Tag', 'Termin', 'Date'],
  kind: ['Art', 'Kontaktart', 'Art des Kontakts', 'Kind'],
  minutes: ['Minuten', 'Dauer', 'Dauer (Minuten)', 'Dauer in Minuten', 'Min.', 'Zeit', 'Minutes'],
  participants: ['Beteiligte', 'Teilnehmende', 'Anwesende', 'Participants'],
  interpreter: ['Sprachmittlung', 'Sprachmittler', 'Dolmetscher', 'Dolmetscherin', 'Interpreter'],
  note: ['Notiz', 'Vermerk', 'Inhalt', 'Bemerkung', 'Bemerkungen', 'Note'],
};
