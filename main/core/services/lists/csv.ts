import { parse } from 'csv-parse/sync';
import { OperationFailure } from '../../../../domain/contract/errors.ts';
import type { ListLimits } from '../../../../domain/lists/list-limits.ts';
import type { ListLine } from './list-file.ts';
import { refusedList } from './refused-list.ts';

/**
 * The text of a list as spreadsheets on Windows write it: UTF-8, UTF-16 with its mark, or the old Windows code page, in
 * which umlauts would otherwise become question marks.
 */
export function decodeList(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator of a list: what stands most often in its first line, outside of quotes. */
function delimiterOf(text: string): string {
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (one: string) => first.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** What no list holds: the bytes of a program, a picture, a damaged file. */
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** A first line that only tells Excel the separator. */
const separatorLine = /^sep=(.)\n/i;

/**
 * A list as spreadsheets save it (CSV, separated by semicolon, comma or tab). Cells are text: nothing is worked out.
 * @throws OperationFailure `list-unreadable` with the line where that is known, `list-too-long`, `list-refused`
 */
export function readCsv(bytes: Uint8Array, limits: ListLimits): ListLine[] {
  // The parser counts a break of two characters inside quotation marks as two lines.
  const whole = decodeList(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (notText.test(whole)) throw refusedList('not-a-list');
  const separator = separatorLine.exec(whole);
  const text = separator === null ? whole : whole.slice(separator[0].length);
  const before = separator === null ? 0 : 1;
  const records = recordsOf(text, separator?.[1] ?? delimiterOf(text), before, limits);
  if (records.length > limits.rows + 1) throw new OperationFailure('list-too-long');
  return records.map(({ record, info }) => {
    if (record.slice(limits.columns).some((cell) => cell !== '')) throw refusedList('too-many-columns');
    if (record.some((cell) => cell.length > limits.cell)) throw refusedList('cell-too-long');
    // The parser knows the last line of a record; breaks inside its cells lie before that.
    const line = before + info.lines - record.join('').split('\n').length + 1;
    return { line, cells: record.slice(0, limits.columns) };
  });
}

function recordsOf(text: string, delimiter: string, before: number, limits: ListLimits) {
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // One more than is read, and the headings: enough to see that it is too long.
      to: limits.rows + 2,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (thrown) {
    // The message quotes cells; only the place leaves.
    const line = (thrown as { lines?: unknown }).lines;
    throw new OperationFailure(
      'list-unreadable',
      typeof line === 'number' ? { detail: { line: line + before } } : {},
    );
  }
}
