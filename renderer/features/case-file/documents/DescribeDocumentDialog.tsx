import { useTranslation } from 'react-i18next';
import { attachmentDetails } from '../../../../domain/attachment/attachment.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import {
  documentDraftKey,
  useAsSeen,
  useDocumentCommand,
  type DocumentDialogProps,
} from './document-dialog.ts';

/** Corrects what is said about a document; the document itself never changes. */
export function DescribeDocumentDialog({ document, onClose }: DocumentDialogProps) {
  const { t } = useTranslation(['attachments', 'common']);
  const asSeen = useAsSeen(document);
  const describe = useDocumentCommand('attachment.describe');
  const { title, writtenOn, source } = document;
  return (
    <Dialog isOpen onClose={onClose} heading={t('describeHeading')} wide>
      <DraftedForm
        draftKey={documentDraftKey(asSeen.caseId, document.id)}
        schema={attachmentDetails}
        stored={{ title, writtenOn, source }}
        version={document.version}
        record={{ kind: 'attachment', id: document.id, readBy: ['attachment.list'] }}
        submitLabel={t('describeSave')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details, _form, version) => {
          const saved = await describe.mutateAsync({ ...asSeen, version, details });
          toast(t('described'));
          onClose();
          return saved;
        }}
      >
        {(form) => <DocumentFields form={form} />}
      </DraftedForm>
    </Dialog>
  );
}
