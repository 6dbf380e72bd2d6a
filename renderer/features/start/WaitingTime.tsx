import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import { Alert } from '../../ui/Alert.tsx';

/** How long to wait after wrong passwords: as a time that runs down, not as blame. */
export function WaitingTime({ failure }: { readonly failure: OperationFailure | null }) {
  const { t } = useTranslation('start');
  const seconds = Number(failure?.error.detail?.['seconds'] ?? 0);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    if (seconds <= 0) return undefined;
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [failure, seconds]);
  if (seconds <= 0) return null;
  return (
    <Alert tone="info" heading={left > 0 ? t('unlock.waiting', { count: left }) : t('unlock.waitingOver')}>
      <p>{t('unlock.waitingWhy')}</p>
    </Alert>
  );
}
