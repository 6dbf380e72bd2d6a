/**
 * Cells for a German Excel. What a spreadsheet would run as a formula (OWASP: CSV injection, with the full-width forms
 * that Excel takes for the same) or quietly turn into a number or a date gets a leading apostrophe: 05766020 would lose
 * its zero, 25-2 would become 25 February. An apostrophe of the text's own is doubled, so that nothing becomes ambiguous.
 */
// Control characters are meant: they hide what follows from the eye, not from the spreadsheet.
// eslint-disable-next-line no-control-regex
const needsApostrophe = /^[\s\u0000-\u001F\u00A0\uFEFF]*['=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n0-9]/;

export function textCell(text: string): string {
  return needsApostrophe.test(text) ? `'${text}` : text;
}

/** The text that `textCell` was given. */
export function readTextCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const decimalComma = new Intl.NumberFormat('de-DE', {
  useGrouping: false,
  maximumFractionDigits: 10,
  signDisplay: 'negative',
});

/** Decimal comma, no grouping, no exponent. Throws RangeError for what is no finite number. */
export function numberCell(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a number cell needs a finite number');
  if (Number.isSafeInteger(value)) return String(value);
  return decimalComma.format(value);
}

/** `2026-11` → `11.2026`. */
export function monthCell(month: string): string {
  return `${month.slice(5, 7)}.${month.slice(0, 4)}`;
}

/** `2026-11-21T08:05:00.000Z` → `21.11.2026 08:05:00`, still UTC. */
export function timestampCell(timestamp: string): string {
  const [day = '', time = ''] = timestamp.split('T');
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year} ${time.slice(0, 8)}`;
}
