import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useCaseCommand } from '../case-file/useCase.ts';

/** Back before the day: takes all of one's own cases back at once. */
export function EndAllDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('custody');
  const endAll = useCaseCommand('lending.endAll');
  const confirm = async () => {
    await endAll.mutateAsync({});
    toast(t('endedAll'));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      heading={t('endAllHeading')}
      confirmLabel={t('endAll')}
      destructive
      busy={endAll.isPending}
      onConfirm={() => void confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{t('endAllText')}</p>
      {endAll.error && <FailureMessage failure={endAll.error} />}
    </ConfirmDialog>
  );
}
