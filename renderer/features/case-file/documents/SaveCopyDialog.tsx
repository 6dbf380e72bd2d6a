import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../app/api.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { useCase } from '../useCase.ts';
import type { DocumentDialogProps } from './document-dialog.ts';

/** Says what a copy outside the file means, writes it, and says where it is. */
export function SaveCopyDialog({ document, onClose }: DocumentDialogProps) {
  const { t } = useTranslation(['attachments', 'common']);
  const { caseId } = useCase();
  const save = useCommand('attachment.saveCopy');
  if (save.data) {
    return (
      <Dialog isOpen onClose={onClose} heading={t('copy')}>
        <Alert tone="success" heading={t('copySaved')} live>
          <p className="kim-path">
            <bdi dir="ltr">{save.data.path}</bdi>
          </p>
        </Alert>
        <div>
          <Button onClick={onClose} autoFocus>
            {t('common:action.close')}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      heading={t('copyHeading')}
      confirmLabel={t('copy')}
      busy={save.isPending}
      onCancel={onClose}
      onConfirm={() => save.mutate({ caseId, attachmentId: document.id })}
    >
      <p>{t('copyText')}</p>
      {save.error && <FailureMessage failure={save.error} />}
    </ConfirmDialog>
  );
}
