import { useTranslation } from 'react-i18next';
import type { Session } from '../../domain/contract/vault-status.operation.ts';
import { formatTimestamp } from '../ui/useFormat.ts';

/**
 * When this person was here last, and whether somebody tried their name since: who was not there then should say so.
 * It stands only behind the password: before it, everybody at this PC would see when a colleague works.
 */
export function LastUnlock({ lastUnlockAt, failedAttempts }: Session) {
  const { t } = useTranslation();
  if (lastUnlockAt === null && failedAttempts === 0) return null;
  return (
    <aside className="kim-last-unlock" aria-label={t('frame.unlocks')}>
      {lastUnlockAt !== null && (
        <p>
          {t('frame.lastUnlock')}{' '}
          <time className="kim-numeric" dateTime={lastUnlockAt}>
            {formatTimestamp(lastUnlockAt)}
          </time>
        </p>
      )}
      {failedAttempts > 0 && (
        <p>
          <strong>{t('frame.failedAttempts', { count: failedAttempts })}</strong> {t('frame.notYou')}
        </p>
      )}
    </aside>
  );
}
