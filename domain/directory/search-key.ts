/**
 * Text as people look for it: no case, no accents, umlauts and their spellings alike („Müller“, „Mueller“), nothing but
 * letters and digits between single spaces. Equal keys mean: probably the same name.
 */
export function searchKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=[aou])e/g, '')
    .trim();
}

/** Equal for what is written alike; what has no letter and no digit stands for itself. */
export const wordingKey = (text: string): string => searchKey(text) || text;

/** Whether every word that is typed stands somewhere in the key. */
export function matchesKey(key: string, typed: string): boolean {
  return searchKey(typed)
    .split(' ')
    .every((word) => key.includes(word));
}
