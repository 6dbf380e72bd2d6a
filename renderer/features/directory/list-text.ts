/** More than any list of a county; core refuses more than this too. */
export const largestList = 2_000_000;

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
