import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';

interface Props {
  /** Shows what differs between the last agreed version and the working plan. */
  readonly onCompare: () => void;
}

/** How the working plan stands to what was agreed last. Silent while there is nothing to agree on. */
export function PlanStanding({ onCompare }: Props) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { view } = useCase();
  const [latest] = view.planVersions;
  if (!latest) {
    if (view.goals.length === 0) return null;
    return (
      <Alert tone="info" heading={t('standing.none')}>
        <p>{t('standing.noneText')}</p>
      </Alert>
    );
  }
  const words = { number: latest.number, date: format.day(latest.agreedOn) };
  if (!view.planChanged) {
    return (
      <Alert tone="success" heading={t('standing.same', words)}>
        <p>{t('standing.sameText')}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="warning" heading={t('standing.changed', words)}>
      <p>{t('standing.changedText', words)}</p>
      <div>
        <Button kind="secondary" compact onClick={onCompare}>
          {t('standing.showChanges')}
        </Button>
      </div>
    </Alert>
  );
}
