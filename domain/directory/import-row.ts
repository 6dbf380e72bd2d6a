import {
  codeFor,
  dayFor,
  firstOfEach,
  readBy,
  Unreadable,
  yesNoFor,
  type Cells,
  type ListProblem,
} from '../lists/list-row.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { institutionDetails, type InstitutionDetails } from './institution.ts';
import { offerDetails, type OfferDetails } from './offer.ts';

/** One row names an institution and mostly one of its offers. */
export interface ListedEntry {
  readonly institution: InstitutionDetails;
  /** Null where the row only names an institution. */
  readonly offer: OfferDetails | null;
}

/** `14`, `14 Wochen`, `ca. 14`; nothing else, since nobody knows what „lang“ means in weeks. */
function countFor(text: string): number | null | Unreadable {
  if (text === '') return null;
  const digits = /^(?:ca\.?\s*)?(\d{1,9})(?:\s*(?:Wochen?|Wo\.?|Plätze?|Platz))?$/i.exec(text)?.[1];
  return digits === undefined ? new Unreadable('not-a-number') : Number(digits);
}

/** Which column a rule of the form complains about. */
const fieldOfPath: Readonly<Record<string, string>> = {
  name: 'institution',
  title: 'offer',
  'contacts.0.name': 'contactName',
  'contacts.0.task': 'contactTask',
  'contacts.0.phone': 'contactPhone',
  'contacts.0.email': 'contactEmail',
};

/**
 * One row of a list as the forms would have taken it: the same schemas decide, a cell is always text (a formula too, and
 * nothing of it is ever worked out).
 */
export function readImportRow(
  cells: Cells,
  today: string,
): { details: ListedEntry | null; problems: ListProblem[] } {
  const cell = (field: string) => cells[field] ?? '';
  const person = {
    name: cell('contactName'),
    task: cell('contactTask'),
    phone: cell('contactPhone'),
    email: cell('contactEmail'),
  };
  const title = cell('offer');
  const institution = readBy(
    institutionDetails,
    {
      name: cell('institution'),
      recipient: codeFor(consentRecipients, cell('recipient')),
      street: cell('street'),
      postalCode: cell('postalCode'),
      town: cell('town'),
      phone: cell('phone'),
      email: cell('email'),
      website: cell('website'),
      note: title === '' ? cell('note') : '',
      contacts: Object.values(person).every((text) => text === '') ? [] : [person],
      endedOn: null,
    },
    fieldOfPath,
  );
  const offer = title === '' ? null : readOffer(title, cells, today);
  const problems = firstOfEach([...institution.problems, ...(offer?.problems ?? [])]);
  if (institution.details === null || problems.length > 0) return { details: null, problems };
  return { details: { institution: institution.details, offer: offer?.details ?? null }, problems };
}

function readOffer(title: string, cells: Cells, today: string) {
  const cell = (field: string) => cells[field] ?? '';
  const named = codeFor(measureKinds, cell('kind'));
  const byTitle = codeFor(measureKinds, title);
  return readBy(
    offerDetails,
    {
      title,
      kind: named ?? (byTitle instanceof Unreadable ? null : byTitle),
      targetGroup: cell('targetGroup'),
      language: cell('language'),
      places: countFor(cell('places')),
      waitingWeeks: countFor(cell('waitingWeeks')),
      costs: cell('costs'),
      childcare: yesNoFor(cell('childcare')),
      validFrom: dayFor(cell('validFrom'), { today }),
      validTo: dayFor(cell('validTo'), { today }),
      note: cell('note'),
    },
    fieldOfPath,
  );
}
