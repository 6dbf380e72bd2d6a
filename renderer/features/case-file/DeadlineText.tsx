import { useTranslation } from 'react-i18next';
import type { DueView } from '../../../domain/contract/case.operations.ts';
import { restsOn } from '../../../domain/case/snooze.ts';
import { localToday } from '../../../domain/validation.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** A deadline in one line: what it means, the day, and how far away that is. */
export function DeadlineText({ deadline }: { readonly deadline: DueView }) {
  const { t } = useTranslation(['caseFile', 'day']);
  const { day, relativeDay } = useFormat();
  const { kind, dueOn, subject, group, putOff } = deadline;
  const distance = relativeDay(dueOn);
  return (
    <>
      {t(`deadline.${kind}`)}
      {subject !== null && (
        <>
          {': '}
          <bdi>{subject}</bdi>
        </>
      )}
      {', '}
      <time className="kim-numeric" dateTime={dueOn}>
        {day(dueOn)}
      </time>{' '}
      <span className={`kim-numeric ${group === 'overdue' ? 'kim-overdue' : 'kim-muted'}`}>
        ({group === 'overdue' ? `${t('overdue')}, ${distance}` : distance})
      </span>
      {putOff !== null && restsOn(deadline, localToday()) && (
        <span className="kim-muted">
          {'; '}
          {t('day:snooze.state', { date: day(putOff.until), reason: putOff.reason })}
        </span>
      )}
    </>
  );
}
