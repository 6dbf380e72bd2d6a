import { stringify } from 'csv-stringify/sync';
import type { FilledTable } from './csv-tables.ts';

/** A table as a German Excel opens it by double click: UTF-8 with byte order mark, `;`, CRLF. */
export function csvOf(table: Pick<FilledTable, 'columns' | 'rows'>): string {
  const titles = table.columns.map((column) => column.title);
  return stringify([titles, ...table.rows], { delimiter: ';', record_delimiter: '\r\n', bom: true });
}
