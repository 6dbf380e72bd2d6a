import type { ListLimits } from '../../../../domain/lists/list-limits.ts';
import { readCsv } from './csv.ts';
import { refusedList } from './refused-list.ts';
import { readXlsx } from './xlsx.ts';

/** One row of a list. Cells are text, as a person would type it. */
export interface ListLine {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ListSheet {
  /** Names of all sheets to choose from; none in a CSV file. */
  readonly sheets: readonly string[];
  /** The one that was read; null in a CSV file. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly rows: readonly ListLine[];
}

const begins = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads a list by what it is, not by what it is called.
 * @param sheet null for the first one
 * @throws OperationFailure `list-refused` with its cause, `list-unreadable` with the line where that is known,
 *   `list-too-long`
 */
export async function readListFile(
  bytes: Uint8Array,
  sheet: string | null,
  limits: ListLimits,
): Promise<ListSheet> {
  if (bytes.byteLength > limits.bytes) throw refusedList('too-large');
  const read = await readByContent(bytes, sheet, limits);
  const [first, ...rows] = read.lines;
  if (first === undefined || rows.length === 0) throw refusedList('no-rows');
  return { sheets: read.sheets, sheet: read.sheet, header: first.cells, rows };
}

async function readByContent(bytes: Uint8Array, sheet: string | null, limits: ListLimits) {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes, sheet, limits);
  // Office's old container holds .xls, and .xlsx under a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw refusedList(isEncrypted(bytes) ? 'encrypted' : 'old-excel');
  return { sheets: [], sheet: null, lines: readCsv(bytes, limits) };
}

const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');
const isEncrypted = (bytes: Uint8Array) => Buffer.from(bytes).includes(encryptedPart);
