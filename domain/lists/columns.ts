import { searchKey } from '../directory/search-key.ts';
import { headingsOf } from './column-names.ts';
import { fieldsOf, listColumns, type ListKind } from './list-kinds.ts';

/** How many columns of a file are looked at. */
export const mostListColumns = 100;

/** One field per column, in the order of the file; null where a column is left out. */
export type ColumnFields = readonly (string | null)[];

/** Which column holds what, by its heading; null where nobody can tell. A field is taken once, by the first column. */
export function guessColumns(kind: ListKind, header: readonly string[]): (string | null)[] {
  const fieldByKey = new Map(
    fieldsOf(kind).flatMap((field) => headingsOf(kind, field).map((name) => [searchKey(name), field])),
  );
  const taken = new Set<string>();
  return header.map((heading) => {
    const field = fieldByKey.get(searchKey(heading));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Files with the same headings, however they are spelled, are read by the columns that were chosen last. */
export const headingsKey = (header: readonly string[]): string => JSON.stringify(header.map(searchKey));

/** Whether the columns fit a file of this kind: known fields, each from one column. */
export function areColumnsOf(kind: ListKind, columns: ColumnFields): boolean {
  const chosen = columns.filter((field) => field !== null);
  const known = new Set(fieldsOf(kind));
  return new Set(chosen).size === chosen.length && chosen.every((field) => known.has(field));
}

/** What no row can do without and no column holds; the first name of each. */
export function missingFields(kind: ListKind, columns: ColumnFields): string[] {
  return listColumns[kind].needed
    .filter((either) => !either.some((field) => columns.includes(field)))
    .map(([first = '']) => first);
}

/** The cells of a row by what they hold. */
export function cellsByField(columns: ColumnFields, cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((field, index) => (field === null ? [] : [[field, (cells[index] ?? '').trim()]])),
  );
}
