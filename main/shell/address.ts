/** The one address space of the program's pages. */
export const scheme = 'app';
export const host = 'kim';
export const origin = `${scheme}://${host}`;

export const mainPage = (parameters: string): string => `${origin}/index.html${parameters}`;
export const printPage = (route: string): string => `${origin}/print.html#${route}`;

/** Compares the parsed parts: a text search would also accept `https://example.org/?app://kim`. */
export function isOurAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${scheme}:` &&
    url.host === host &&
    url.username === '' &&
    url.port === ''
  );
}
