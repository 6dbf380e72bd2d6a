const formats = new Map<string, Intl.NumberFormat>();

/**
 * `+1`, `−0,5`: with a real minus sign, which a screen reader reads as one, whatever the language writes by itself.
 * @param locale of the decimal sign; whole numbers need none
 */
export function signedNumber(value: number, locale = 'de-DE'): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  formats.set(locale, format);
  return format.format(value).replace('-', '−');
}
