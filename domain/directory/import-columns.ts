import { searchKey } from './search-key.ts';

/** What a column of a list can hold. One row names an institution, and mostly one of its offers. */
export const importFields = [
  'institution',
  'recipient',
  'street',
  'postalCode',
  'town',
  'phone',
  'email',
  'website',
  'contactName',
  'contactTask',
  'contactPhone',
  'contactEmail',
  'offer',
  'kind',
  'targetGroup',
  'language',
  'places',
  'waitingWeeks',
  'costs',
  'childcare',
  'validFrom',
  'validTo',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

/** How offices head these columns. The first one is what the help on the page shows. */
export const headings: Readonly<Record<ImportField, readonly [string, ...string[]]>> = {
  institution: [
    'Stelle',
    'Name der Stelle',
    'Institution',
    'Einrichtung',
    'Träger',
    'Organisation',
    'Anbieter',
  ],
  recipient: ['Art der Stelle', 'Empfänger', 'Typ der Stelle', 'Kind of institution'],
  street: ['Straße', 'Straße und Hausnummer', 'Adresse', 'Anschrift', 'Street'],
  postalCode: ['PLZ', 'Postleitzahl', 'Postal code'],
  town: ['Ort', 'Stadt', 'Gemeinde', 'Town'],
  phone: ['Telefon', 'Tel.', 'Telefonnummer', 'Telephone', 'Phone'],
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse'],
  website: ['Internetseite', 'Website', 'Webseite', 'Homepage', 'Internet'],
  contactName: ['Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson', 'Contact person'],
  contactTask: ['Zuständig für', 'Zuständigkeit', 'Funktion', 'Aufgabe', 'Responsible for'],
  contactPhone: ['Telefon der Person', 'Telefon Ansprechperson', 'Durchwahl', 'Mobil'],
  contactEmail: ['E-Mail der Person', 'E-Mail Ansprechperson'],
  offer: ['Angebot', 'Name des Angebots', 'Kurs', 'Maßnahme', 'Titel', 'Offer'],
  kind: ['Art des Angebots', 'Art', 'Kategorie', 'Angebotsart', 'Kind of offer'],
  targetGroup: ['Zielgruppe', 'Für wen', 'Target group'],
  language: ['Sprache', 'Sprachen', 'Language'],
  places: ['Plätze', 'Anzahl Plätze', 'Platzzahl', 'Places'],
  waitingWeeks: ['Wartezeit (Wochen)', 'Wartezeit', 'Wartezeit in Wochen', 'Waiting time'],
  costs: ['Kosten', 'Preis', 'Gebühr', 'Costs'],
  childcare: ['Kinderbetreuung', 'Betreuung', 'Childcare'],
  validFrom: ['Gültig von', 'Gültig ab', 'Beginn', 'Von', 'Valid from'],
  validTo: ['Gültig bis', 'Ende', 'Bis', 'Valid to'],
  note: ['Bemerkung', 'Bemerkungen', 'Hinweis', 'Hinweise', 'Notiz', 'Remark'],
};

const fieldByKey = new Map(
  importFields.flatMap((field) => headings[field].map((heading) => [searchKey(heading), field] as const)),
);

/** Which column holds what, by its heading; null where nobody can tell. A field is taken once, by the first column. */
export function guessColumns(header: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return header.map((heading) => {
    const field = fieldByKey.get(searchKey(heading));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
