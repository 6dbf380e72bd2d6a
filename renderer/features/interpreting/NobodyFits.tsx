import { useTranslation } from 'react-i18next';
import { possibleFailures } from '../../../domain/interpreting/request.ts';
import { localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { CancelButton } from '../plan/CancelButton.tsx';
import { poolPath } from './interpreting-paths.ts';
import type { RequestDialogProps } from './request-dialog.ts';

/** Says why nobody is suggested, and lets the lack be kept. */
export function NobodyFits({ request, onClose, onAction }: RequestDialogProps) {
  const { t } = useTranslation('interpreting');
  return (
    <>
      <Alert tone="warning" heading={t('assign.nobody')}>
        <p>{t('assign.nobodyText')}</p>
        <RouteLink to={poolPath}>{t('assign.toPool')}</RouteLink>
      </Alert>
      <div className="kim-row">
        {possibleFailures(request, localToday()).includes('no-one') && (
          <Button onClick={() => onAction('noOne')}>{t('assign.noOne')}</Button>
        )}
        <CancelButton onClose={onClose} />
      </div>
    </>
  );
}
