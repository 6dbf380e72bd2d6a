import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../../domain/case/person.ts';
import { useCommand } from '../../../app/api.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { isolated } from '../isolated.ts';
import { useCase } from '../useCase.ts';
import type { DocumentDialogProps } from './document-dialog.ts';

/** Says what a copy outside the file means, writes it, and says where it is. */
export function SaveCopyDialog({ document, onClose }: DocumentDialogProps) {
  const { t } = useTranslation(['attachments', 'common']);
  const { caseId, view } = useCase();
  const isProtected = [...view.household, ...view.formerMembers]
    .filter(({ person }) => person.specialProtection)
    .map(({ person }) => isolated(nameOf(person)));
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
      {isProtected.length > 0 && (
        // The program leaves these names and addresses out of its own papers; in a document it can't.
        <Alert tone="warning" heading={t('copyProtected', { names: isProtected.join(', ') })}>
          <p>{t('copyProtectedText')}</p>
        </Alert>
      )}
      {save.error && <FailureMessage failure={save.error} />}
    </ConfirmDialog>
  );
}
