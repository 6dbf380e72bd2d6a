import { useTranslation } from 'react-i18next';
import type { DueView } from '../../../domain/contract/case.operations.ts';
import { restsOn } from '../../../domain/case/snooze.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { localToday } from '../../../domain/validation.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { relativeDay } from './relative-day.ts';

/** A deadline in one line: what it means, the day, and how far away that is. */
export function DeadlineText({ deadline }: { readonly deadline: DueView }) {
  const { t } = useTranslation(['caseFile', 'day']);
  const { language } = useLanguage();
  const { kind, dueOn, subject, group, putOff } = deadline;
  const distance = relativeDay(dueOn, localToday(), language);
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
        {formatGermanDate(dueOn)}
      </time>{' '}
      <span className={group === 'overdue' ? 'kim-overdue' : 'kim-muted'}>
        ({group === 'overdue' ? `${t('overdue')}, ${distance}` : distance})
      </span>
      {putOff !== null && restsOn(deadline, localToday()) && (
        <span className="kim-muted">
          {'; '}
          {t('day:snooze.state', { date: formatGermanDate(putOff.until), reason: putOff.reason })}
        </span>
      )}
    </>
  );
}
