import { useTranslation } from 'react-i18next';
import type { DayDeadline } from '../../../domain/contract/day.operations.ts';
import { restsOn } from '../../../domain/case/snooze.ts';
import { localToday } from '../../../domain/validation.ts';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useDueWords } from './useDueWords.ts';

/** The columns that every list of deadlines begins with. */
export function useDueColumns(): Record<'what' | 'client', Column<DayDeadline>> {
  const { t } = useTranslation('day');
  const { day } = useFormat();
  const words = useDueWords();
  return {
    what: {
      id: 'what',
      header: t('column.what'),
      rowHeader: true,
      cell: (deadline) => (
        <>
          <bdi>{words(deadline)}</bdi>
          {deadline.putOff && (
            <>
              <br />
              <span className="kim-muted">
                {t(restsOn(deadline, localToday()) ? 'snooze.state' : 'wasPutOff', {
                  date: day(deadline.putOff.until),
                  reason: deadline.putOff.reason,
                })}
              </span>
            </>
          )}
        </>
      ),
    },
    client: {
      id: 'client',
      header: t('column.client'),
      cell: ({ clientName, reference, lentUntil }) => (
        <>
          <bdi>{clientName}</bdi>
          <br />
          <span className="kim-numeric kim-muted">
            {reference}
            {lentUntil !== null && `, ${t('lentBadge', { date: day(lentUntil) })}`}
          </span>
        </>
      ),
    },
  };
}
