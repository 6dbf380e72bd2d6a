import { useTranslation } from 'react-i18next';
import type { DueView } from '../../../domain/contract/case.operations.ts';
import { isFixed, snoozeDetails } from '../../../domain/case/snooze.ts';
import { addDays } from '../../../domain/date.ts';
import { localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCaseCommand } from '../case-file/useCase.ts';
import { useDueWords } from './useDueWords.ts';

interface Props {
  readonly deadline: DueView;
  readonly onClose: () => void;
}

const distances = [
  { name: 'tomorrow', days: 1 },
  { name: 'week', days: 7 },
  { name: 'month', days: 28 },
] as const;

/** „Auf später legen“: until when, and why. The day itself stays. */
export function SnoozeDialog({ deadline, onClose }: Props) {
  const { t } = useTranslation(['day', 'common']);
  const format = useFormat();
  const words = useDueWords();
  const putOff = useCaseCommand('deadline.putOff');
  const { caseId, kind, recordId, dueOn } = deadline;
  const date = format.day(dueOn);
  const form = useForm({
    schema: snoozeDetails,
    defaultValues: { until: addDays(localToday(), 7), reason: deadline.putOff?.reason ?? '' },
    // One sentence: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async (details) => {
      const version = deadline.putOff?.version ?? 0;
      await putOff.mutateAsync({ caseId, kind, recordId, dueOn, version, details });
      toast(t('snooze.saved', { date: format.day(details.until) }));
      onClose();
    },
  });
  return (
    <Dialog isOpen onClose={onClose} heading={t('snooze.heading')}>
      <p>
        <strong>
          <bdi>{words(deadline)}</bdi>
        </strong>
      </p>
      {isFixed(kind) ? (
        <Alert tone="warning" heading={t('snooze.fixed')}>
          <p>{t('snooze.fixedText', { date })}</p>
        </Alert>
      ) : (
        <p>{t('snooze.stays', { date })}</p>
      )}
      <Form
        form={form}
        submitLabel={t('snooze.submit')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <TextField
          {...form.field('reason')}
          label={t('snooze.reason')}
          hint={t('snooze.reasonHint')}
          required
          autoFocus
        />
        <DateField {...form.field('until')} label={t('snooze.until')} required />
        <div className="kim-row" role="group" aria-label={t('snooze.quick')}>
          {distances.map(({ name, days }) => (
            <Button
              key={name}
              kind="tertiary"
              compact
              onClick={() => form.hook.setValue('until', addDays(localToday(), days))}
            >
              {t(`snooze.${name}`)}
            </Button>
          ))}
        </div>
      </Form>
    </Dialog>
  );
}
