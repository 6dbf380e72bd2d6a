const units = ['kilobyte', 'megabyte'] as const;

/** 12345 → „12,3 kB“; decimal units, as Windows and mail programs name limits. */
export function fileSizeInWords(bytes: number, locale: string): string {
  const unit = bytes < 1_000_000 ? 0 : 1;
  const words = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** (unit + 1));
  // A figure and its unit stay on one line.
  return words.replace(/\s/u, '\u00a0');
}
