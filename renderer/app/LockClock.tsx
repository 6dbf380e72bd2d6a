import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useCommand } from './api.ts';
import { useLockTime } from './useLockTime.ts';

/** Time until the file locks by itself; in the last minute it asks whether somebody is there. */
export function LockClock({ onLock }: { readonly onLock: () => void }) {
  const { t } = useTranslation();
  const time = useLockTime();
  const keepAwake = useCommand('vault.keepAwake');
  if (!time) return null;
  const words = time.warning
    ? t('frame.lockSoon', { seconds: time.secondsLeft })
    : t('frame.lockIn', { minutes: Math.ceil(time.secondsLeft / 60) });
  return (
    <>
      <span className="kim-clock">
        <Clock size={16} />
        {words}
      </span>
      <ConfirmDialog
        isOpen={time.warning}
        heading={t('frame.lockWarning')}
        confirmLabel={t('frame.lockNow')}
        cancelLabel={t('frame.stayOpen')}
        onConfirm={onLock}
        onCancel={() => keepAwake.mutate({})}
      >
        <p>{t('frame.lockWarningText')}</p>
        <p>{words}</p>
      </ConfirmDialog>
    </>
  );
}
