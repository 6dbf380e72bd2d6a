import { useTranslation } from 'react-i18next';
import type { DayDeadline } from '../../../domain/contract/day.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath } from '../case-file/case-pages.ts';
import { pageOfDeadline } from '../day/page-of-deadline.ts';
import { useDueWords } from '../day/useDueWords.ts';
import { isInMonth } from './month-weeks.ts';

/** More than a field of the sheet holds. */
const mostShown = 3;

interface Props {
  readonly day: string;
  readonly month: string;
  readonly deadlines: readonly DayDeadline[];
  readonly onShowAll: () => void;
}

/** One day of the sheet with what is due on it. */
export function DayCell({ day, month, deadlines, onShowAll }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const words = useDueWords();
  const today = day === localToday();
  const outside = !isInMonth(day, month);
  const hidden = deadlines.length - mostShown;
  const classes = ['kim-month__day', outside && 'kim-month__day--outside', today && 'kim-month__day--today'];
  return (
    <td className={classes.filter(Boolean).join(' ')} aria-current={today ? 'date' : undefined}>
      <time dateTime={day}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="kim-sr-only">{format.day(day)}</span>
      </time>
      {deadlines.length > 0 && (
        <ul>
          {deadlines.slice(0, hidden > 0 ? mostShown - 1 : mostShown).map((deadline) => (
            <li key={`${deadline.kind} ${deadline.caseId} ${deadline.recordId ?? ''}`}>
              <RouteLink to={casePath(deadline.caseId, pageOfDeadline[deadline.kind])}>
                <bdi>{deadline.clientName}</bdi>
              </RouteLink>
              <span className="kim-month__what" title={words(deadline)}>
                {words(deadline)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button
          kind="tertiary"
          compact
          aria-label={`${t('more', { count: hidden + 1 })}: ${format.day(day)}`}
          onClick={onShowAll}
        >
          {t('more', { count: hidden + 1 })}
        </Button>
      )}
    </td>
  );
}
