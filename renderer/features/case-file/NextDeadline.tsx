import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DueView } from '../../../domain/contract/case.operations.ts';
import { DeadlineText } from './DeadlineText.tsx';

/** The first line of what comes next. */
export function NextDeadline({ deadline }: { readonly deadline: DueView | null }) {
  const { t } = useTranslation('caseFile');
  return (
    <p className="kim-case__deadline">
      <CalendarClock size={18} />
      {deadline === null ? (
        t('noDeadline')
      ) : (
        <span>
          <strong>{t('nextDeadline')}</strong> <DeadlineText deadline={deadline} />
        </span>
      )}
    </p>
  );
}
