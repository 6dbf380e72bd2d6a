import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { toast } from '../../../ui/toast.ts';
import { useAsSeen, useDocumentCommand, type DocumentDialogProps } from './document-dialog.ts';

/** Takes a document out of the list; it can be brought back. */
export function RemoveDocumentDialog({ document, onClose }: DocumentDialogProps) {
  const { t } = useTranslation('attachments');
  const asSeen = useAsSeen(document);
  const remove = useDocumentCommand('attachment.remove');
  return (
    <ConfirmDialog
      isOpen
      heading={t('removeHeading')}
      confirmLabel={t('remove')}
      destructive
      busy={remove.isPending}
      onCancel={onClose}
      onConfirm={() =>
        remove.mutate(asSeen, {
          onSuccess: () => {
            toast(t('removed'));
            onClose();
          },
        })
      }
    >
      <p>{t('removeText', { title: document.title })}</p>
      {remove.error && <FailureMessage failure={remove.error} />}
    </ConfirmDialog>
  );
}
