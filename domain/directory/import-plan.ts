import type { ListProblem, ReadRow } from '../lists/list-row.ts';
import type { ListRowState } from '../lists/list-decisions.ts';
import type { ListedEntry } from './import-row.ts';
import { mostContactPersons, type ContactPerson, type InstitutionDetails } from './institution.ts';
import type { OfferDetails } from './offer.ts';
import { wordingKey } from './search-key.ts';

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
  /** What the list says of it; where the directory has it, it stays as it is. */
  readonly details: InstitutionDetails;
  readonly offers: readonly OfferDetails[];
  /** Offers of the list that the directory has. */
  readonly knownOffers: readonly OfferDetails[];
  /** Whom the directory does not know at an institution that it has. */
  readonly contacts: readonly ContactPerson[];
  /** The rows that bring something of it. */
  readonly lines: readonly number[];
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
  /** Null until a row names it. */
  details: InstitutionDetails | null;
  lines: number[];
  offers: OfferDetails[];
  knownOffers: OfferDetails[];
  titles: Set<string>;
  contacts: ContactPerson[];
  people: Set<string>;
  /** How many more people to talk to the institution has room for. */
  room: number;
}

const keysOf = (people: readonly Pick<ContactPerson, 'name'>[]) =>
  new Set(people.map(({ name }) => wordingKey(name)));

/** Those of a list that an institution does not offer yet, by title. */
export function newOffers(
  known: readonly Pick<OfferDetails, 'title'>[],
  listed: readonly OfferDetails[],
): OfferDetails[] {
  const titles = new Set(known.map(({ title }) => wordingKey(title)));
  return listed.filter(({ title }) => {
    const isNew = !titles.has(wordingKey(title));
    titles.add(wordingKey(title));
    return isNew;
  });
}

/** Those of a list whom an institution does not know yet, by name; no more than it has room for. */
export function newContacts(
  known: readonly Pick<ContactPerson, 'name'>[],
  listed: readonly ContactPerson[],
): ContactPerson[] {
  const names = keysOf(known);
  const added = listed.filter(({ name }) => !names.has(wordingKey(name)));
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
    if (found.has(wordingKey(name))) continue;
    const titles = listed.offers
      .filter(({ institutionId }) => institutionId === id)
      .map(({ title }) => wordingKey(title));
    found.set(wordingKey(name), {
      existingId: id,
      details: null,
      lines: [],
      offers: [],
      knownOffers: [],
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
    const key = wordingKey(institution.name);
    const title = offer && wordingKey(offer.title);
    const [person] = institution.contacts;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, {
        existingId: null,
        details: institution,
        lines: [row.line],
        offers: offer ? [offer] : [],
        knownOffers: [],
        titles: new Set(title === null ? [] : [title]),
        contacts: [],
        people: keysOf(institution.contacts),
        room: mostContactPersons - institution.contacts.length,
      });
      return { row, state: 'new' };
    }
    const addsContact = person !== undefined && !known.people.has(wordingKey(person.name));
    if (addsContact && known.room <= 0) {
      const problem = { field: 'contactName', code: 'contacts-full' } as const;
      return { row: { ...row, problems: [problem] }, state: 'kept-back' };
    }
    known.details = known.details === null ? institution : merged(known.details, institution);
    if (addsContact) {
      if (known.existingId !== null) known.contacts.push(person);
      known.people.add(wordingKey(person.name));
      known.room -= 1;
    }
    const addsOffer = offer !== null && title !== null && !known.titles.has(title);
    if (addsOffer) {
      known.titles.add(title);
      known.offers.push(offer);
    } else if (offer !== null && !known.offers.some((one) => wordingKey(one.title) === title))
      known.knownOffers.push(offer);
    if (addsOffer || addsContact) known.lines.push(row.line);
    if (addsOffer || addsContact)
      return { row, state: known.existingId === null ? 'new' : stateOfMore(addsOffer, addsContact) };
    const stood = before.get(key);
    const isKnown =
      title === null ? !person || stood?.people.has(wordingKey(person.name)) : stood?.titles.has(title);
    return { row, state: stood !== undefined && isKnown ? 'duplicate' : 'repeated' };
  };

  const judged = rows.map(judge);
  const institutions = [...found.values()].flatMap(
    ({ existingId, details, offers, knownOffers, contacts, lines }): PlannedInstitution[] =>
      details !== null && (existingId === null || offers.length > 0 || contacts.length > 0)
        ? [{ existingId, details, offers, knownOffers, contacts, lines }]
        : [],
  );
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

type Confirmed = Pick<PlannedInstitution, 'existingId' | 'contacts'> & {
  readonly details: Pick<InstitutionDetails, 'name'>;
};
type Standing = Listed['institutions'];

const named = (standing: Standing, name: string) =>
  standing.find((one) => wordingKey(one.name) === wordingKey(name));

/** Why an institution of a list no longer is what somebody confirmed; null where it is. */
export function misfitOf(
  { existingId, details: { name }, contacts }: Confirmed,
  standing: Standing,
): ListProblem | null {
  const institution = (code: ListProblem['code']): ListProblem => ({ field: 'institution', code });
  if (existingId === null)
    return named(standing, name) === undefined ? null : institution('institution-meanwhile');
  const now = standing.find(({ id }) => id === existingId);
  if (now === undefined) return institution('institution-gone');
  if (wordingKey(now.name) !== wordingKey(name)) return institution('institution-renamed');
  const people = keysOf(now.contacts);
  const unknown = contacts.filter((one) => !people.has(wordingKey(one.name)));
  return now.contacts.length + unknown.length > mostContactPersons
    ? { field: 'contactName', code: 'contacts-full' }
    : null;
}

/**
 * What an institution becomes that somebody confirms again: what stands in the directory under its id or its name, or a
 * new one with all that the list says of it.
 */
export function confirmedAgain(
  one: Omit<PlannedInstitution, 'lines'>,
  standing: Standing,
): Omit<PlannedInstitution, 'lines'> {
  const now = standing.find(({ id }) => id === one.existingId) ?? named(standing, one.details.name) ?? null;
  const knownAs = {
    ...one,
    existingId: now?.id ?? null,
    details: { ...one.details, name: now?.name ?? one.details.name },
  };
  // At another institution nobody knows yet what of the list it has.
  return now?.id === one.existingId
    ? knownAs
    : { ...knownAs, offers: [...one.offers, ...one.knownOffers], contacts: [...one.details.contacts] };
}

function stateOfMore(addsOffer: boolean, addsContact: boolean): ListRowState {
  if (addsOffer) return addsContact ? 'adds-both' : 'adds-offer';
  return 'adds-contact';
}
