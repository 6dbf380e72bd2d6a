import { daysBetween } from '../../../domain/date.ts';
import { localeOf, type Language } from '../../locales/i18n.ts';

const unitOf = (days: number): readonly [number, Intl.RelativeTimeFormatUnit] => {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
};

/** „heute“, „in 3 Tagen“, „vor 2 Monaten“: stands beside a date, never instead of it. */
export function relativeDay(day: string, today: string, language: Language): string {
  const [value, unit] = unitOf(daysBetween(today, day));
  return new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(value, unit);
}
