import { daysBetween } from '../../domain/date.ts';

const unitOf = (days: number): readonly [number, Intl.RelativeTimeFormatUnit] => {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
};

/**
 * „heute“, „in 3 Tagen“, „vor 2 Monaten“: stands beside a date, never instead of it.
 * @param locale `de-DE`, `en-GB`
 */
export function relativeDay(day: string, today: string, locale: string): string {
  const [value, unit] = unitOf(daysBetween(today, day));
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit);
}
