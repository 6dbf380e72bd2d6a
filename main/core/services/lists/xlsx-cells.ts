import { formatGermanDate } from '../../../../domain/date.ts';

/** How a workbook shows numbers: which styles are days, and from when days are counted. */
export interface CellStyles {
  /** By the number of a style (`s` of a cell). */
  readonly isDate: readonly boolean[];
  /** Workbooks from old Macs count from 1904. */
  readonly from1904: boolean;
}

/** Formats of days and times that every workbook knows by number (ECMA-376, part 1, 18.8.30), German ones among them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a day or a time: letters of days outside of quoted words, colours and conditions. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const [positive = ''] = code.split(';');
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dyhms]|[tj](?=[.\-/ tmj]|$)/i.test(bare) && !/^general$/i.test(bare) && !/^standard$/i.test(bare);
}

const dayInMilliseconds = 86_400_000;

/** A number of days as people write it: `03.05.2026`, `01:30`, or both. */
export function dateText(serial: number, from1904: boolean): string {
  const minutes = Math.round((serial % 1) * 24 * 60);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (serial < 1) return clock;
  // Excel knows a 29 February 1900, which never was; days before it are one off.
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  const time = Date.UTC(1899, 11, 30) + days * dayInMilliseconds;
  // Beyond what calendars hold it is a number that only looks like a day.
  if (!(time < Date.UTC(10_000, 0, 1))) return String(serial);
  const day = formatGermanDate(new Date(time).toISOString().slice(0, 10));
  return minutes === 0 ? day : `${day} ${clock}`;
}

/** `1234.5` as it is stored → `1234,5`; what binary fractions add (`0.30000000000000004`) is left out. */
export function numberText(stored: string): string {
  const value = Number(stored);
  if (stored === '' || !Number.isFinite(value)) return stored;
  // Whole numbers as they are: postal codes and numbers of files keep their digits.
  if (/^\d{1,15}$/.test(stored)) return stored;
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** `_x000D_` stands for a character that XML can't hold. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Column of `BC12`, from 0; null where the cell doesn't say. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
