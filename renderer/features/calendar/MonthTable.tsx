import type { DayDeadline } from '../../../domain/contract/day.operations.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { localeOf } from '../../locales/i18n.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { DayCell } from './DayCell.tsx';
import { weeksOf } from './month-weeks.ts';

interface Props {
  /** Its first day. */
  readonly month: string;
  readonly caption: string;
  readonly deadlines: readonly DayDeadline[];
  /** Where a day holds more than its field shows. */
  readonly onShowAll: () => void;
}

/** A month as a sheet: one row per week, Monday first. */
export function MonthTable({ month, caption, deadlines, onShowAll }: Props) {
  const { language } = useLanguage();
  const weeks = weeksOf(month);
  const nameOf = (day: string, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(localeOf[language], { weekday }).format(new Date(`${day}T12:00:00`));
  return (
    <TableRegion label={caption}>
      <table className="kim-month">
        <caption className="kim-sr-only">{caption}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                <abbr title={nameOf(day, 'long')}>{nameOf(day, 'short')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  month={month}
                  deadlines={deadlines.filter(({ dueOn }) => dueOn === day)}
                  onShowAll={onShowAll}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
