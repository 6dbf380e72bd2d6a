import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { localeOf, type Language } from '../locales/i18n.ts';
import { relativeDay } from './relative-day.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-11-21T13:05:00Z` → `21.11.2026, 14:05`, in the PC's time zone. */
export function formatTimestamp(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return `${formatGermanDate(localToday(at))}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** How days, durations and numbers are written. Days are TT.MM.JJJJ in every language of the program. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale = localeOf[i18n.language as Language];
  return {
    day: formatGermanDate,
    timestamp: formatTimestamp,
    relativeDay: (iso: string) => relativeDay(iso, localToday(), locale),
    /** 1536000 → `1,5 MB` */
    bytes(value: number): string {
      const large = value >= 1_000_000;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: large ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: large ? 1 : 0,
      }).format(Math.max(1, value / 1000) / (large ? 1000 : 1));
    },
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** 95 → `1 Std. 35 Min.`; a number never stands at the end of a line without its unit. */
    minutes(value: number): string {
      const part = (amount: number, unit: 'hour' | 'minute') =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })
          .format(amount)
          .replaceAll(' ', '\u00a0');
      const hours = Math.floor(value / 60);
      const rest = value % 60;
      return [hours > 0 && part(hours, 'hour'), (rest > 0 || hours === 0) && part(rest, 'minute')]
        .filter(Boolean)
        .join(' ');
    },
  };
}
