import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/Card.tsx';
import { DeadlineActions } from '../../day/DeadlineActions.tsx';
import { DeadlineText } from '../DeadlineText.tsx';
import { useCase } from '../useCase.ts';

/** More than anybody takes in; the rest stands at its goals and measures. */
const mostShown = 6;

export function WhatComesNext() {
  const { t } = useTranslation('caseFile');
  const { deadlines } = useCase().view;
  return (
    <Card heading={t('overview.next')}>
      {deadlines.length === 0 ? (
        <p className="kim-muted">{t('overview.nothingNext')}</p>
      ) : (
        <ul className="kim-lines">
          {deadlines.slice(0, mostShown).map((deadline) => (
            <li key={`${deadline.kind} ${deadline.recordId ?? ''} ${deadline.dueOn}`}>
              <DeadlineText deadline={deadline} /> <DeadlineActions deadline={deadline} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
