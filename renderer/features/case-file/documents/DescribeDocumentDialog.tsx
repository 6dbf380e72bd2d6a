import { useTranslation } from 'react-i18next';
import { attachmentDetails } from '../../../../domain/attachment/attachment.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { useForm } from '../../../ui/form/useForm.ts';
import { toast } from '../../../ui/toast.ts';
import { DocumentFields } from './DocumentFields.tsx';
import { useAsSeen, useDocumentCommand, type DocumentDialogProps } from './document-dialog.ts';

/** Corrects what is said about a document; the document itself never changes. */
export function DescribeDocumentDialog({ document, onClose }: DocumentDialogProps) {
  const { t } = useTranslation(['attachments', 'common']);
  const asSeen = useAsSeen(document);
  const describe = useDocumentCommand('attachment.describe');
  const { title, writtenOn, source } = document;
  const form = useForm({
    schema: attachmentDetails,
    defaultValues: { title, writtenOn, source },
    onSubmit: async (details) => {
      await describe.mutateAsync({ ...asSeen, details });
      toast(t('described'));
      onClose();
    },
  });
  return (
    <Dialog isOpen onClose={onClose} heading={t('describeHeading')} wide>
      <Form
        form={form}
        submitLabel={t('describeSave')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <DocumentFields form={form} />
      </Form>
    </Dialog>
  );
}
