import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { attachmentDetails } from '../../../../domain/attachment/attachment.ts';
import { attachmentExtensions, sizeProblem } from '../../../../domain/attachment/attachment-types.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FileField } from '../../../ui/FileField.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase } from '../useCase.ts';
import { DocumentFields } from './DocumentFields.tsx';
import { documentDraftKey, newDocument, useDocumentCommand } from './document-dialog.ts';

const schema = attachmentDetails.extend({
  file: z.instanceof(File, { error: 'required' }).superRefine(({ size }, context) => {
    const problem = sizeProblem(size);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  }),
});

/** Takes a file into the case. What it really is, core finds out by its content. */
export function AddDocumentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['attachments', 'common']);
  const { caseId } = useCase();
  const add = useDocumentCommand('attachment.add');
  return (
    <Dialog isOpen onClose={onClose} heading={t('addHeading')} wide>
      <DraftedForm
        draftKey={documentDraftKey(caseId, newDocument)}
        schema={schema}
        stored={{ title: '', writtenOn: null, source: '' }}
        submitLabel={t('save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async ({ file, ...details }) => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          await add.mutateAsync({ caseId, file: { name: file.name, bytes }, details });
          toast(t('saved'));
          onClose();
        }}
      >
        {(form) => (
          <>
            <FileField
              {...form.field('file')}
              label={t('file')}
              hint={t('fileHint')}
              accept={attachmentExtensions.map((extension) => `.${extension}`)}
              required
            />
            <DocumentFields form={form as unknown as FormHandle<typeof attachmentDetails>} />
            <p className="kim-muted kim-small">{t('keepOriginal')}</p>
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
