import { useTranslation } from 'react-i18next';
import { lendingDetails } from '../../../domain/case/lending.ts';
import { localToday } from '../../../domain/validation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useCaseCommand } from '../case-file/useCase.ts';
import { useCarriers } from './useCarriers.ts';

interface Props {
  /** One case, or null for all that the person keeps up. */
  readonly caseId: string | null;
  /** Who has it anyway. */
  readonly responsible: string;
  /** What will be lent, in a sentence. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Vertretung: to whom, from when to when. */
export function LendDialog({ caseId, responsible, text, onClose }: Props) {
  const { t } = useTranslation(['custody', 'common']);
  const lend = useCaseCommand('lending.lend');
  const self = useSession()?.slotId ?? '';
  const carriers = useCarriers({ without: [responsible, self] });
  const form = useForm({
    schema: lendingDetails,
    defaultValues: { from: localToday(), reason: '' },
    // Four short answers: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async (details) => {
      const { cases } = await lend.mutateAsync({ caseIds: caseId === null ? null : [caseId], details });
      toast(t('lent', { count: cases }));
      onClose();
    },
  });
  return (
    <Dialog isOpen onClose={onClose} heading={t('lendHeading')}>
      <p>{text}</p>
      <Form
        form={form}
        submitLabel={t('lend')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <SelectField {...form.field('to')} term="cover" label={t('to')} options={carriers} required />
        <FormRow>
          <DateField {...form.field('from')} label={t('from')} required />
          <DateField {...form.field('until')} label={t('until')} hint={t('untilHint')} required />
        </FormRow>
        <TextField {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} />
      </Form>
    </Dialog>
  );
}
