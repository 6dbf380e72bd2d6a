import type { MonthExport } from '../../../../../domain/handoff/month-export.ts';
import { fieldsOf, monthExportJsonSchema, rowsOf, type FieldSchema } from './json-schema.ts';
import { monthCell, numberCell, textCell, timestampCell } from './spreadsheet-cell.ts';

export type CellType = 'text' | 'number' | 'month' | 'timestamp';

export interface Column {
  /** Name of the field in JSON and XML. */
  field: string;
  /** Heading in the CSV. */
  title: string;
  type: CellType;
}

export interface Table {
  name: string;
  columns: readonly Column[];
}

/** A table with its rows as cells, ready to be written. */
export interface FilledTable extends Table {
  rows: readonly (readonly string[])[];
}

type Values = Record<string, unknown>;
const keyField = 'pseudonym';

function columnsOf(schema: FieldSchema): Column[] {
  return fieldsOf(schema)
    .filter(({ schema: field }) => field.type !== 'array' && field.type !== 'object')
    .map(({ name, schema: field }) => ({ field: name, title: field.title ?? name, type: cellType(field) }));
}

function cellType(field: FieldSchema): CellType {
  if (field.type === 'integer' || field.type === 'number') return 'number';
  return field.form ?? 'text';
}

/** The arrays inside a row, each a table of its own. */
function partsOf(schema: FieldSchema): { field: string; table: string; columns: Column[] }[] {
  return fieldsOf(schema)
    .filter(({ schema: field }) => field.type === 'array')
    .map(({ name, schema: field }) => {
      const { row, table } = rowsOf(field);
      return { field: name, table, columns: columnsOf(row) };
    });
}

function layout() {
  const [header, cases] = fieldsOf(monthExportJsonSchema());
  if (header === undefined || cases === undefined) throw new Error('the month export has a header and cases');
  const { row, table } = rowsOf(cases.schema);
  const columns = columnsOf(row);
  const key = columns.find((column) => column.field === keyField);
  if (key === undefined) throw new Error('a case row has its pseudonym');
  return { header: columnsOf(header.schema), table, columns, key, parts: partsOf(row) };
}

/** The column lists of all CSV files: one for the header, one for the cases, one for each array inside a case. */
export function csvTables(): Table[] {
  const { header, table, columns, key, parts } = layout();
  return [
    { name: 'paket', columns: header },
    { name: table, columns },
    ...parts.map((part) => ({ name: part.table, columns: [key, ...part.columns] })),
  ];
}

/** The cell of a value; null is an empty cell. */
export function cellOf(value: unknown, type: CellType): string {
  if (value === null || value === undefined) return '';
  if (type === 'number') return numberCell(value as number);
  if (type === 'month') return monthCell(value as string);
  if (type === 'timestamp') return timestampCell(value as string);
  return textCell(value as string);
}

const cellsOf = (values: Values, columns: readonly Column[]) =>
  columns.map((column) => cellOf(values[column.field], column.type));

/** Case rows as tables of spreadsheet cells: the cases first, then one table for each array inside a case. */
export function caseTables(cases: MonthExport['cases']): [FilledTable, ...FilledTable[]] {
  const { table, columns, key, parts } = layout();
  const rows = cases as Values[];
  return [
    { name: table, columns, rows: rows.map((row) => cellsOf(row, columns)) },
    ...parts.map((part) => ({
      name: part.table,
      columns: [key, ...part.columns],
      rows: rows.flatMap((row) =>
        (row[part.field] as Values[]).map((entry) => [
          cellOf(row[keyField], 'text'),
          ...cellsOf(entry, part.columns),
        ]),
      ),
    })),
  ];
}

/** The month as tables of spreadsheet cells. */
export function fillCsvTables(month: MonthExport): FilledTable[] {
  const { header } = layout();
  return [
    { name: 'paket', columns: header, rows: [cellsOf(month.header, header)] },
    ...caseTables(month.cases),
  ];
}
