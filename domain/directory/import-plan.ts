import type { ReadRow } from '../lists/list-row.ts';
import type { ListRowState } from '../lists/list-decisions.ts';
import type { ListedEntry } from './import-row.ts';
import { mostContactPersons, type ContactPerson, type InstitutionDetails } from './institution.ts';
import type { OfferDetails } from './offer.ts';
import { searchKey } from './search-key.ts';

export interface Listed {
  readonly institutions: readonly {
    readonly id: string;
    readonly name: string;
    readonly contacts: readonly Pick<ContactPerson, 'name'>[];
  }[];
  readonly offers: readonly { readonly institutionId: string; readonly title: string }[];
}

export interface PlannedInstitution {
  /** Null: a new one. */
  readonly existingId: string | null;
  /** Null where the directory has it: it stays as it is. */
  readonly details: InstitutionDetails | null;
  readonly offers: readonly OfferDetails[];
  /** Whom the directory does not know at an institution that it has. */
  readonly contacts: readonly ContactPerson[];
}

export interface ImportPlan {
  readonly rows: readonly { readonly row: ReadRow<ListedEntry>; readonly state: ListRowState }[];
  readonly institutions: readonly PlannedInstitution[];
  readonly counts: {
    readonly institutions: number;
    readonly offers: number;
    readonly contactPersons: number;
    readonly keptBack: number;
  };
}

interface Growing {
  existingId: string | null;
  details: InstitutionDetails | null;
  offers: OfferDetails[];
  titles: Set<string>;
  contacts: ContactPerson[];
  people: Set<string>;
  /** How many more people to talk to the institution has room for. */
  room: number;
}

/** Names that are written alike are the same; one without any letter stands for itself. */
const keyOf = (name: string): string => searchKey(name) || name;
const keysOf = (people: readonly Pick<ContactPerson, 'name'>[]) =>
  new Set(people.map(({ name }) => keyOf(name)));

/** Those of a list whom an institution does not know yet, by name; no more than it has room for. */
export function newContacts(
  known: readonly Pick<ContactPerson, 'name'>[],
  listed: readonly ContactPerson[],
): ContactPerson[] {
  const names = keysOf(known);
  const added = listed.filter(({ name }) => !names.has(keyOf(name)));
  return added.slice(0, Math.max(0, mostContactPersons - known.length));
}

/** What stands in one row of an institution and is missing in another belongs together; nothing is overwritten. */
function merged(known: InstitutionDetails, more: InstitutionDetails): InstitutionDetails {
  const contacts = [...known.contacts, ...newContacts(known.contacts, more.contacts)];
  const filled = Object.fromEntries(
    Object.entries(known).map(([field, value]) => [
      field,
      value === '' || value === null ? more[field as keyof InstitutionDetails] : value,
    ]),
  ) as InstitutionDetails;
  return { ...filled, contacts };
}

/**
 * What reading a list would do to the directory. Rows of one institution become one institution; what the directory has
 * already is left as it is, apart from offers and people to talk to that it did not have.
 */
export function planImport(rows: readonly ReadRow<ListedEntry>[], listed: Listed): ImportPlan {
  const found = new Map<string, Growing>();
  for (const { id, name, contacts } of listed.institutions) {
    if (found.has(keyOf(name))) continue;
    const titles = listed.offers
      .filter(({ institutionId }) => institutionId === id)
      .map(({ title }) => keyOf(title));
    found.set(keyOf(name), {
      existingId: id,
      details: null,
      offers: [],
      titles: new Set(titles),
      contacts: [],
      people: keysOf(contacts),
      room: mostContactPersons - contacts.length,
    });
  }
  const before = new Map(
    [...found].map(([key, { titles, people }]) => [
      key,
      { titles: new Set(titles), people: new Set(people) },
    ]),
  );

  const judge = (row: ReadRow<ListedEntry>): ImportPlan['rows'][number] => {
    const { details, problems } = row;
    if (details === null || problems.length > 0) return { row, state: 'kept-back' };
    const { institution, offer } = details;
    const key = keyOf(institution.name);
    const title = offer && keyOf(offer.title);
    const [person] = institution.contacts;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, {
        existingId: null,
        details: institution,
        offers: offer ? [offer] : [],
        titles: new Set(title === null ? [] : [title]),
        contacts: [],
        people: keysOf(institution.contacts),
        room: mostContactPersons - institution.contacts.length,
      });
      return { row, state: 'new' };
    }
    const addsContact = person !== undefined && !known.people.has(keyOf(person.name));
    if (addsContact && known.room <= 0) {
      const problem = { field: 'contactName', code: 'contacts-full' } as const;
      return { row: { ...row, problems: [problem] }, state: 'kept-back' };
    }
    if (known.details !== null) known.details = merged(known.details, institution);
    else if (addsContact) known.contacts.push(person);
    if (addsContact) {
      known.people.add(keyOf(person.name));
      known.room -= 1;
    }
    const addsOffer = offer !== null && title !== null && !known.titles.has(title);
    if (addsOffer) {
      known.titles.add(title);
      known.offers.push(offer);
    }
    if (addsOffer || addsContact)
      return { row, state: known.existingId === null ? 'new' : stateOfMore(addsOffer, addsContact) };
    const stood = before.get(key);
    const isKnown =
      title === null ? !person || stood?.people.has(keyOf(person.name)) : stood?.titles.has(title);
    return { row, state: stood !== undefined && isKnown ? 'duplicate' : 'repeated' };
  };

  const judged = rows.map(judge);
  const institutions = [...found.values()]
    .filter(
      ({ existingId, offers, contacts }) => existingId === null || offers.length > 0 || contacts.length > 0,
    )
    .map(({ existingId, details, offers, contacts }) => ({ existingId, details, offers, contacts }));
  const sumOf = (of: 'offers' | 'contacts') => institutions.reduce((sum, one) => sum + one[of].length, 0);
  return {
    rows: judged,
    institutions,
    counts: {
      institutions: institutions.filter(({ existingId }) => existingId === null).length,
      offers: sumOf('offers'),
      contactPersons: sumOf('contacts'),
      keptBack: judged.filter(({ state }) => state === 'kept-back').length,
    },
  };
}

function stateOfMore(addsOffer: boolean, addsContact: boolean): ListRowState {
  if (addsOffer) return addsContact ? 'adds-both' : 'adds-offer';
  return 'adds-contact';
}
