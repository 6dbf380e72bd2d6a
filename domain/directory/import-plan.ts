import type { ReadRow } from '../lists/list-row.ts';
import type { ListRowState } from '../lists/list-decisions.ts';
import type { ListedEntry } from './import-row.ts';
import { mostContactPersons, type InstitutionDetails } from './institution.ts';
import type { OfferDetails } from './offer.ts';
import { searchKey } from './search-key.ts';

export interface Listed {
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  readonly offers: readonly { readonly institutionId: string; readonly title: string }[];
}

export interface PlannedInstitution {
  /** Null: a new one. */
  readonly existingId: string | null;
  /** Null where the directory has it: it stays as it is. */
  readonly details: InstitutionDetails | null;
  readonly offers: readonly OfferDetails[];
}

export interface ImportPlan {
  readonly rows: readonly { readonly row: ReadRow<ListedEntry>; readonly state: ListRowState }[];
  readonly institutions: readonly PlannedInstitution[];
  readonly counts: { readonly institutions: number; readonly offers: number; readonly keptBack: number };
}

interface Growing {
  existingId: string | null;
  details: InstitutionDetails | null;
  offers: OfferDetails[];
  titles: Set<string>;
}

/** Names that are written alike are the same; one without any letter stands for itself. */
const keyOf = (name: string): string => searchKey(name) || name;

/** What stands in one row of an institution and is missing in another belongs together; nothing is overwritten. */
function merged(known: InstitutionDetails, more: InstitutionDetails): InstitutionDetails {
  const names = new Set(known.contacts.map(({ name }) => searchKey(name)));
  const contacts = [...known.contacts, ...more.contacts.filter(({ name }) => !names.has(searchKey(name)))];
  const filled = Object.fromEntries(
    Object.entries(known).map(([field, value]) => [
      field,
      value === '' || value === null ? more[field as keyof InstitutionDetails] : value,
    ]),
  ) as InstitutionDetails;
  return { ...filled, contacts: contacts.slice(0, mostContactPersons) };
}

/**
 * What reading a list would do to the directory. Rows of one institution become one institution; what the directory has
 * already is left as it is, apart from offers it did not have.
 */
export function planImport(rows: readonly ReadRow<ListedEntry>[], listed: Listed): ImportPlan {
  const found = new Map<string, Growing>();
  for (const { id, name } of listed.institutions) {
    if (found.has(keyOf(name))) continue;
    const titles = listed.offers
      .filter(({ institutionId }) => institutionId === id)
      .map(({ title }) => keyOf(title));
    found.set(keyOf(name), {
      existingId: id,
      details: null,
      offers: [],
      titles: new Set(titles),
    });
  }
  const before = new Map([...found].map(([key, { titles }]) => [key, new Set(titles)]));

  const stateOf = ({ details, problems }: ReadRow<ListedEntry>): ListRowState => {
    if (details === null || problems.length > 0) return 'kept-back';
    const { institution, offer } = details;
    const key = keyOf(institution.name);
    const title = offer && keyOf(offer.title);
    const known = found.get(key);
    if (known === undefined) {
      const offers = offer ? [offer] : [];
      found.set(key, {
        existingId: null,
        details: institution,
        offers,
        titles: new Set(title === null ? [] : [title]),
      });
      return 'new';
    }
    const isNew = known.existingId === null;
    if (known.details !== null) known.details = merged(known.details, institution);
    if (offer === null || title === null) return isNew ? 'repeated' : 'duplicate';
    if (known.titles.has(title)) return before.get(key)?.has(title) ? 'duplicate' : 'repeated';
    known.titles.add(title);
    known.offers.push(offer);
    return isNew ? 'new' : 'adds-offer';
  };

  const judged = rows.map((row) => ({ row, state: stateOf(row) }));
  const institutions = [...found.values()]
    .filter(({ existingId, offers }) => existingId === null || offers.length > 0)
    .map(({ existingId, details, offers }) => ({ existingId, details, offers }));
  return {
    rows: judged,
    institutions,
    counts: {
      institutions: institutions.filter(({ existingId }) => existingId === null).length,
      offers: institutions.reduce((sum, { offers }) => sum + offers.length, 0),
      keptBack: judged.filter(({ state }) => state === 'kept-back').length,
    },
  };
}
