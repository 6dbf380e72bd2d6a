/** `clientWords` → `client_words`; done once per column when a module loads, never per row. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `['clientWords']` → `['client_words as clientWords']`, so that rows arrive with the field names of `domain/`. */
export function selected(fields: readonly string[], table?: string): string[] {
  const prefix = table === undefined ? '' : `${table}.`;
  return fields.map((field) => `${prefix}${columnName(field)} as ${field}`);
}

/** The named fields of a record as a row to write; arrays and objects become JSON text. */
export function asRow(
  record: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const field of fields) {
    const value = record[field];
    row[columnName(field)] = isStructured(value) ? JSON.stringify(value) : value;
  }
  return row;
}

function isStructured(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** SQL of a name as lists and deadlines say it. @param table the person's, or its alias */
export const fullName = (table: string): string => `${table}.given_name || ' ' || ${table}.family_name`;
