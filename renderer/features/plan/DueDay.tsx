import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { useFormat } from '../../ui/useFormat.ts';

interface Props {
  readonly day: string;
  /** Work on it is over: then nothing is late any more. */
  readonly settled: boolean;
}

/** A deadline; said to be overdue in words where it is. */
export function DueDay({ day, settled }: Props) {
  const { t } = useTranslation('caseFile');
  const format = useFormat();
  const overdue = !settled && day < localToday();
  return (
    <span className="kim-due">
      <time className="kim-numeric" dateTime={day}>
        {format.day(day)}
      </time>
      {overdue && <span className="kim-overdue">{t('overdue')}</span>}
    </span>
  );
}
