import { useTranslation } from 'react-i18next';
import { lendingUntil, type Lending } from '../../../domain/case/lending.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCaseCommand } from '../case-file/useCase.ts';

interface Props {
  readonly lending: Lending;
  readonly onClose: () => void;
}

/** Another last day of a loan. */
export function ExtendDialog({ lending, onClose }: Props) {
  const { t } = useTranslation(['custody', 'common']);
  const format = useFormat();
  const change = useCaseCommand('lending.change');
  const { caseId, id: lendingId, version, until } = lending;
  const form = useForm({
    schema: lendingUntil,
    defaultValues: { until },
    onDraft: () => undefined,
    onSubmit: async (details) => {
      await change.mutateAsync({ caseId, lendingId, version, details });
      toast(t('extended', { date: format.day(details.until) }));
      onClose();
    },
  });
  return (
    <Dialog isOpen onClose={onClose} heading={t('extendHeading')}>
      <Form
        form={form}
        submitLabel={t('extend')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <DateField {...form.field('until')} label={t('until')} hint={t('untilHint')} required />
      </Form>
    </Dialog>
  );
}
