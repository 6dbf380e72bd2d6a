import { wordingKey } from '../directory/search-key.ts';
import { interpreterDetails, type InterpreterDetails } from '../interpreting/interpreter.ts';
import { dialled } from '../search/reach.ts';
import { interpreterName, nameKeyOf } from './interpreter-row.ts';
import { readBy, type ListProblem, type ReadRow } from './list-row.ts';

type PoolRow = ReadRow<InterpreterDetails>;

/** A row of the pool beside the other rows of its person. */
export interface PersonRow extends PoolRow {
  /** All that the rows of the person say together, in the first of them; the others hold nothing of their own. */
  readonly details: InterpreterDetails | null;
  /** The other lines of the same person. */
  readonly samePerson: readonly number[];
  readonly isFirst: boolean;
}

/** What has to be the same in all rows of a person that say it at all, as it is compared. */
const comparedBy = {
  phone: ({ phone }) => dialled(phone) || phone,
  email: ({ email }) => email.toLowerCase(),
  weekdays: ({ weekdays }) => weekdays.join(' '),
  availability: ({ availability }) => wordingKey(availability),
  signedOn: ({ signedOn }) => signedOn ?? '',
  endedOn: ({ endedOn }) => endedOn ?? '',
} as const satisfies Partial<Record<keyof InterpreterDetails, (details: InterpreterDetails) => string>>;
const compared = Object.keys(comparedBy) as (keyof typeof comparedBy)[];

/**
 * Takes the rows of one person together, by the parts of the name in any order: offices keep a row for each language. All
 * of them become one person or are kept back: half of somebody would stand in the pool, and be known, when the rest is
 * mended.
 */
export function unitePeople(rows: readonly PoolRow[]): PersonRow[] {
  const byPerson = Map.groupBy(rows, ({ line, cells }) => {
    const name = interpreterName(cells);
    return name === '' ? `line ${line}` : nameKeyOf(name);
  });
  const united = new Map([...byPerson.values()].flatMap(unite).map((row) => [row.line, row]));
  return rows.flatMap(({ line }) => united.get(line) ?? []);
}

function unite(rows: readonly PoolRow[]): PersonRow[] {
  const said = rows.map((row) => ({ ...row, problems: [...row.problems, ...contradictions(row, rows)] }));
  const readable = said.flatMap(({ details, problems }) =>
    details && problems.length === 0 ? [details] : [],
  );
  const together = readable.length < rows.length ? null : unitedDetails(readable);
  const withProblems = said.map((row, index) =>
    index === 0 && together !== null ? { ...row, problems: together.problems } : row,
  );
  const faulty = withProblems.find(({ problems }) => problems.length > 0);
  return withProblems.map((row, index) => ({
    ...row,
    details: index === 0 && faulty === undefined ? (together?.details ?? null) : null,
    problems:
      faulty === undefined || row.problems.length > 0
        ? row.problems
        : [{ field: 'name', code: 'kept-with-line', line: faulty.line }],
    samePerson: rows.map(({ line }) => line).filter((line) => line !== row.line),
    isFirst: index === 0,
  }));
}

/** The columns in which another row of the person says something else, with the first of those rows. */
function contradictions({ details }: PoolRow, rows: readonly PoolRow[]): ListProblem[] {
  if (details === null) return [];
  return compared.flatMap((field) => {
    const own = comparedBy[field](details);
    const other = rows.find((row) => {
      const theirs = row.details === null ? '' : comparedBy[field](row.details);
      return theirs !== '' && theirs !== own;
    });
    return own === '' || other === undefined ? [] : [{ field, code: 'differs-from-line', line: other.line }];
  });
}

/** Every language once; of all else what the first row says that says it. */
function unitedDetails(all: readonly InterpreterDetails[]) {
  const first = Object.fromEntries(
    compared.map((field) => {
      const saying = all.find((one) => comparedBy[field](one) !== '') ?? all[0];
      return [field, saying?.[field]];
    }),
  );
  const languages = [...new Set(all.flatMap((one) => one.languages))];
  return readBy(interpreterDetails, { ...first, name: all[0]?.name, languages });
}
