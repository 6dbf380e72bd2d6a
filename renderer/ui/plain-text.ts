/** Text as people search it: no accents, no case, ß like ss, so that „Türkei“ is found by „turk“. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();
}
