import { CalendarCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DayDeadline } from '../../../domain/contract/day.operations.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DueTable } from '../day/DueTable.tsx';

interface Props {
  readonly caption: string;
  readonly deadlines: readonly DayDeadline[];
}

/** The same month as a list, with everything that „Mein Tag“ offers. */
export function DeadlineList({ caption, deadlines }: Props) {
  const { t } = useTranslation('calendar');
  if (deadlines.length === 0) {
    return (
      <EmptyState icon={CalendarCheck} heading={t('none')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  }
  return <DueTable caption={caption} rows={deadlines} />;
}
