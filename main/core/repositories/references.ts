import type { Reader } from './reading.ts';

/** A column of some table that names a row of another. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Asked of the database itself: a table that is added later is then not forgotten. */
export function referencesTo(reader: Reader, table: string): Reference[] {
  return reader.all(
    `select m.name as "table", f."from" as "column" from sqlite_schema as m
      join pragma_foreign_key_list(m.name) as f
      where m.type = 'table' and f."table" = ? order by m.name, f."from"`,
    [table],
  ) as Reference[];
}

/** Every table with a column of this name. */
export function tablesWith(reader: Reader, column: string): string[] {
  const rows = reader.all(
    `select m.name as name from sqlite_schema as m join pragma_table_info(m.name) as c
      where m.type = 'table' and m.sql not like 'create virtual%' and c.name = ? order by m.name`,
    [column],
  ) as { name: string }[];
  return rows.map(({ name }) => name);
}
