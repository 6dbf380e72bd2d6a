import { admissionObstacleCodes } from '../case/obstacle.ts';
import { fieldProblems, type FieldProblem } from '../contract/field-problems.ts';
import { parseGermanDate, type DateReading } from '../date.ts';
import { searchKey } from '../directory/search-key.ts';
import { validationCodes } from '../validation.ts';
import { notAsked, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** What a list says in words of its own: what only it can get wrong, and what is mended there otherwise than in a form. */
export const ownProblems = [
  'required',
  'not-in-list',
  'not-a-number',
  'no-legal-basis',
  'not-informed',
  'formula-without-value',
  'case-not-named',
  'case-unknown',
  'case-ambiguous',
  'case-of-others',
  'case-ended',
  'responsible-other',
  'contacts-full',
  'differs-from-line',
  'kept-with-line',
  'institution-gone',
  'institution-renamed',
  'institution-meanwhile',
] as const;
export type OwnProblem = (typeof ownProblems)[number];

/** What can be wrong with a row: by the rules of the forms, by those of the admission, and of a list itself. */
export const listProblemCodes = [...validationCodes, ...admissionObstacleCodes, ...ownProblems] as const;
export type ListProblemCode = (typeof listProblemCodes)[number];

export interface ListProblem {
  /** The field whose column it stands in. */
  readonly field: string;
  readonly code: ListProblemCode;
  /** The other row that the problem is about. */
  readonly line?: number;
}

/** The cells of a row by field, trimmed; a field without a column is absent. */
export type Cells = Readonly<Record<string, string | undefined>>;

export interface ReadRow<Details> {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: Cells;
  /** Null where something can't be read. */
  readonly details: Details | null;
  /** A row with problems is kept back as a whole. */
  readonly problems: readonly ListProblem[];
}

/** A cell that could not be read; the problem is told in the words of its own rule. */
export class Unreadable {
  readonly code: ListProblemCode;
  constructor(code: ListProblemCode) {
    this.code = code;
  }
}

type Synonyms = Readonly<Record<string, string>>;

/** A code by itself, by its label in either language, or by a word that lists use; a dash or a question mark is nothing. */
export function codeFor(list: Vocabulary, text: string, synonyms: Synonyms = {}): string | null | Unreadable {
  const key = searchKey(text);
  if (key === '') return null;
  const found = list.entries.find(({ code, label }) =>
    [code, label.de, label.en].some((name) => searchKey(name) === key),
  );
  return found?.code ?? synonyms[key] ?? new Unreadable('not-in-list');
}

/** The same, where „nicht gefragt“ is an answer. */
export function answerFor(list: Vocabulary, text: string, synonyms: Synonyms = {}) {
  const key = searchKey(text);
  return key === searchKey(notAsked) || key === 'nicht gefragt' ? notAsked : codeFor(list, text, synonyms);
}

/** A day however people type it; a time behind it is left out. */
export function dayFor(text: string, reading: DateReading): string | null | Unreadable {
  const day = text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/, '');
  if (searchKey(day) === '') return null;
  return parseGermanDate(day, reading) ?? new Unreadable('not-a-date');
}

const answers: Readonly<Record<string, 'yes' | 'no' | null>> = {
  '': null,
  ja: 'yes',
  yes: 'yes',
  x: 'yes',
  wahr: 'yes',
  vorhanden: 'yes',
  nein: 'no',
  no: 'no',
  falsch: 'no',
  keine: 'no',
  unbekannt: null,
};

export function yesNoFor(text: string): 'yes' | 'no' | null | Unreadable {
  const answer = answers[searchKey(text)];
  return answer === undefined ? new Unreadable('not-in-list') : answer;
}

/** What a formula says that has no value: as spreadsheets of both languages write it. */
const formulaWithoutValue = /^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|NAME\?|DIV\/0!|NUM!|ZAHL!|NULL!|FORMEL)$/i;

/** Cells that hold no value but the failure of a formula. */
export function formulaProblems(cells: Cells): ListProblem[] {
  return Object.entries(cells)
    .filter(([, text]) => formulaWithoutValue.test(text ?? ''))
    .map(([field]) => ({ field, code: 'formula-without-value' }));
}

interface Schema<Details> {
  safeParse(
    value: unknown,
  ): { success: true; data: Details } | { success: false; error: Parameters<typeof fieldProblems>[0] };
}

/**
 * What the form would have taken: values that can't be read are empty for its schema, and the first thing said of a field
 * is the true one.
 * @param values by the paths of the schema, nested objects included
 * @param fieldOfPath which column a rule complains about, where it isn't the last part of the path
 */
export function readBy<Details>(
  schema: Schema<Details>,
  values: Record<string, unknown>,
  fieldOfPath: Readonly<Record<string, string>> = {},
): { details: Details | null; problems: ListProblem[] } {
  const unreadable: { path: string; code: ListProblemCode }[] = [];
  const parsed = schema.safeParse(withoutUnreadable(values, '', unreadable));
  const refused: (FieldProblem | { path: string; code: ListProblemCode })[] = [
    ...unreadable,
    ...(parsed.success ? [] : fieldProblems(parsed.error)),
  ];
  const problems = refused.map(({ path, code }) => ({
    field: fieldOfPath[path] ?? path.split('.').at(-1) ?? path,
    code,
  }));
  // A value that may be empty would otherwise pass with what nobody could read.
  const details = parsed.success && problems.length === 0 ? parsed.data : null;
  return { details, problems: firstOfEach(problems) };
}

export function firstOfEach(problems: readonly ListProblem[]): ListProblem[] {
  return problems.filter(({ field }, index) => problems.findIndex((one) => one.field === field) === index);
}

function withoutUnreadable(
  values: Record<string, unknown>,
  above: string,
  found: { path: string; code: ListProblemCode }[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const path = `${above}${name}`;
      if (value instanceof Unreadable) {
        found.push({ path, code: value.code });
        return [name, null];
      }
      const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [name, isPlain ? withoutUnreadable({ ...value }, `${path}.`, found) : value];
    }),
  );
}
