import { parseGermanDate } from '../date.ts';
import { fieldProblems, type FieldProblem } from '../contract/field-problems.ts';
import type { ValidationCode } from '../validation.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ImportField } from './import-columns.ts';
import { institutionDetails, type InstitutionDetails } from './institution.ts';
import { offerDetails, type OfferDetails } from './offer.ts';
import { searchKey } from './search-key.ts';

export interface ImportProblem {
  readonly field: ImportField;
  readonly code: ValidationCode;
}

export interface ReadRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly institution: InstitutionDetails;
  /** Null where the row only names an institution. */
  readonly offer: OfferDetails | null;
  /** A row with problems is kept back as a whole. */
  readonly problems: readonly ImportProblem[];
}

/** A cell that could not be read; the schemas refuse it, and the problem is told in the words of its own rule. */
class Unreadable {
  readonly code: ValidationCode;
  constructor(code: ValidationCode) {
    this.code = code;
  }
}

/** A code by itself, or by its label in either language. */
function codeFor(list: Vocabulary, text: string): string | null | Unreadable {
  if (text === '') return null;
  const key = searchKey(text);
  const found = list.entries.find(({ code, label }) =>
    [code, label.de, label.en].some((name) => searchKey(name) === key),
  );
  return found?.code ?? new Unreadable('not-in-list');
}

/** `14`, `14 Wochen`, `ca. 14`; nothing else, since nobody knows what „lang“ means in weeks. */
function countFor(text: string): number | null | Unreadable {
  if (text === '') return null;
  const digits = /^(?:ca\.?\s*)?(\d{1,9})(?:\s*(?:Wochen?|Wo\.?|Plätze?|Platz))?$/i.exec(text)?.[1];
  return digits === undefined ? new Unreadable('not-a-number') : Number(digits);
}

function dayFor(text: string, today: string): string | null | Unreadable {
  if (text === '') return null;
  return parseGermanDate(text, { today }) ?? new Unreadable('not-a-date');
}

const answers: Readonly<Record<string, 'yes' | 'no' | null>> = {
  '': null,
  ja: 'yes',
  yes: 'yes',
  x: 'yes',
  vorhanden: 'yes',
  nein: 'no',
  no: 'no',
  keine: 'no',
  unbekannt: null,
};

function childcareFor(text: string): 'yes' | 'no' | null | Unreadable {
  const answer = answers[searchKey(text)];
  return answer === undefined ? new Unreadable('not-in-list') : answer;
}

/** Which column a rule of the form complains about. */
const columnOfPath: Readonly<Record<string, ImportField>> = {
  name: 'institution',
  title: 'offer',
  'contacts.0.name': 'contactName',
  'contacts.0.task': 'contactTask',
  'contacts.0.phone': 'contactPhone',
  'contacts.0.email': 'contactEmail',
};

const blankInstitution: InstitutionDetails = {
  name: '',
  recipient: null,
  street: '',
  postalCode: '',
  town: '',
  phone: '',
  email: '',
  website: '',
  note: '',
  contacts: [],
  endedOn: null,
};

/** Reads values where they can be read; what can't is left null and told. */
function readable(values: Record<string, unknown>): {
  values: Record<string, unknown>;
  problems: FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const read = Object.entries(values).map(([path, value]) => {
    if (!(value instanceof Unreadable)) return [path, value] as const;
    problems.push({ path, code: value.code });
    return [path, null] as const;
  });
  return { values: Object.fromEntries(read), problems };
}

/**
 * One row of a list as the forms would have taken it: the same schemas decide, a cell is always text (a formula too, and
 * nothing of it is ever worked out).
 */
export function readImportRow(
  line: number,
  cells: Readonly<Partial<Record<ImportField, string>>>,
  today: string,
): ReadRow {
  const cell = (field: ImportField) => (cells[field] ?? '').trim();
  const person = {
    name: cell('contactName'),
    task: cell('contactTask'),
    phone: cell('contactPhone'),
    email: cell('contactEmail'),
  };
  const title = cell('offer');
  const ofOffer = title !== '';
  const body = readable({
    ...blankInstitution,
    name: cell('institution'),
    recipient: codeFor(consentRecipients, cell('recipient')),
    street: cell('street'),
    postalCode: cell('postalCode'),
    town: cell('town'),
    phone: cell('phone'),
    email: cell('email'),
    website: cell('website'),
    note: ofOffer ? '' : cell('note'),
    contacts: Object.values(person).every((text) => text === '') ? [] : [person],
  });
  const named = codeFor(measureKinds, cell('kind'));
  const byTitle = codeFor(measureKinds, title);
  const offered = readable({
    title,
    kind: named ?? (byTitle instanceof Unreadable ? null : byTitle),
    targetGroup: cell('targetGroup'),
    language: cell('language'),
    places: countFor(cell('places')),
    waitingWeeks: countFor(cell('waitingWeeks')),
    costs: cell('costs'),
    childcare: childcareFor(cell('childcare')),
    validFrom: dayFor(cell('validFrom'), today),
    validTo: dayFor(cell('validTo'), today),
    note: cell('note'),
  });

  const institution = institutionDetails.safeParse(body.values);
  const offer = ofOffer ? offerDetails.safeParse(offered.values) : undefined;
  const problems = [
    ...body.problems,
    ...(institution.success ? [] : fieldProblems(institution.error)),
    ...(ofOffer ? offered.problems : []),
    ...(offer === undefined || offer.success ? [] : fieldProblems(offer.error)),
  ].map(({ path, code }): ImportProblem => ({ field: columnOfPath[path] ?? (path as ImportField), code }));
  // A cell that can't be read is empty for the schema; the first thing said of a column is the true one.
  const first = problems.filter(
    ({ field }, index) => problems.findIndex((one) => one.field === field) === index,
  );
  return {
    line,
    institution: institution.data ?? { ...blankInstitution, name: cell('institution') },
    offer: offer === undefined ? null : (offer.data ?? null),
    problems: first,
  };
}
