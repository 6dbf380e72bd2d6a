import { useTranslation } from 'react-i18next';
import { responsibilityOperations } from '../../../domain/contract/responsibility.operations.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useCarriers } from './useCarriers.ts';

const schema = responsibilityOperations['assignment.moveCase'].input.pick({ to: true, reason: true });

/** Gives this case to somebody else for good. */
export function MoveCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['custody', 'common']);
  const { view, caseId } = useCase();
  const { file, custody } = view;
  const move = useCaseCommand('assignment.moveCase');
  const carriers = useCarriers({ without: [file.responsible] });
  const form = useForm({
    schema,
    defaultValues: { reason: '' },
    onDraft: () => undefined,
    onSubmit: async ({ to, reason }) => {
      await move.mutateAsync({ caseId, version: file.version, to, reason });
      toast(t('moved', { count: 1 }));
      onClose();
    },
  });
  return (
    <Dialog isOpen onClose={onClose} heading={t('moveCaseHeading')}>
      <p>{t('moveCaseText', { name: custody.responsible })}</p>
      <Form
        form={form}
        submitLabel={t('moveCase')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <SelectField {...form.field('to')} label={t('moveTo')} options={carriers} required />
        <TextField {...form.field('reason')} label={t('moveReason')} hint={t('moveReasonHint')} required />
      </Form>
    </Dialog>
  );
}
