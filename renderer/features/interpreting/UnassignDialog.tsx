import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { toast } from '../../ui/toast.ts';
import { useAsSeen, useRequestCommand, type RequestDialogProps } from './request-dialog.ts';

/** Takes an assignment back; the request stays open for somebody else. */
export function UnassignDialog({ request, onClose }: RequestDialogProps) {
  const { t } = useTranslation('interpreting');
  const asSeen = useAsSeen(request);
  const assign = useRequestCommand('interpreting.assign');
  return (
    <ConfirmDialog
      isOpen
      heading={t('assign.undoHeading')}
      confirmLabel={t('assign.undo')}
      busy={assign.isPending}
      onCancel={onClose}
      onConfirm={() =>
        assign.mutate(
          { ...asSeen, interpreterId: null },
          {
            onSuccess: () => {
              toast(t('assign.undone'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('assign.undoText', { name: request.interpreterName ?? '' })}</p>
      {assign.error && <FailureMessage failure={assign.error} />}
    </ConfirmDialog>
  );
}
