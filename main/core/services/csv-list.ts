import { parse } from 'csv-parse/sync';
import { OperationFailure } from '../../../domain/contract/errors.ts';

export interface ListRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The separator of a list: what stands most often in its first line, outside of quotes. */
function delimiterOf(text: string): string {
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (one: string) => first.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * A list as spreadsheets save it (CSV, separated by semicolon, comma or tab). Cells are text: nothing is worked out.
 * @throws OperationFailure `list-unreadable` with the line where that is known, `list-too-long`
 */
export function readCsvList(
  given: string,
  mostRows: number,
): { header: readonly string[]; rows: ListRecord[] } {
  // The parser counts a break of two characters inside quotation marks as two lines.
  const text = given.replace(/\r\n?/g, '\n');
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (thrown) {
    // The message quotes cells; only the place leaves.
    const line = (thrown as { lines?: unknown }).lines;
    throw new OperationFailure('list-unreadable', typeof line === 'number' ? { detail: { line } } : {});
  }
  const [first, ...rest] = records;
  if (first === undefined || rest.length === 0) throw new OperationFailure('list-unreadable');
  if (rest.length > mostRows) throw new OperationFailure('list-too-long');
  return {
    header: first.record,
    rows: rest.map(({ record, info }) => ({
      // The parser knows the last line of a record; breaks inside its cells lie before that.
      line: info.lines - record.join('').split('\n').length + 1,
      cells: record,
    })),
  };
}
