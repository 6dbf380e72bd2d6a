import { useTranslation } from 'react-i18next';
import { gapOfFailure, mayBeDone, possibleFailures } from '../../../domain/interpreting/request.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingFailures } from '../../../domain/vocabulary/interpreting-failures.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { outcomeForm } from './outcome-form.ts';
import { useAsSeen, useRequestCommand, type RequestDialogProps } from './request-dialog.ts';

type Props = RequestDialogProps & {
  /** Chosen already where the way here says so. */
  readonly reason?: 'no-one';
};

/** How a request ended; offers only what can be true today. */
export function FinishDialog({ request, reason, onClose }: Props) {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const asSeen = useAsSeen(request);
  const finish = useRequestCommand('interpreting.finish');
  const today = localToday();
  const form = useForm({
    schema: outcomeForm,
    defaultValues: { ...(reason && { reason }), minutes: request.plannedMinutes, note: '' },
    onSubmit: async (outcome) => {
      await finish.mutateAsync({ ...asSeen, outcome });
      const isGap = outcome.state === 'failed' && gapOfFailure(outcome.reason) !== null;
      toast(t(isGap ? 'finish.savedWithGap' : 'finish.saved'));
      onClose();
    },
  });
  const chosen = form.hook.watch('reason') as string | undefined;
  const failures = possibleFailures(request, today).map((code) => ({
    value: code as string,
    label: interpretingFailures.label(code, language),
    ...(gapOfFailure(code) !== null && { hint: t('finish.becomesGap') }),
  }));
  const done = { value: 'done', label: t('finish.done', { name: request.interpreterName ?? '' }) };
  return (
    <Dialog isOpen onClose={onClose} heading={t('finish.heading')}>
      <Form form={form} submitLabel={t('finish.submit')} actions={<CancelButton onClose={onClose} />}>
        <RadioGroup
          {...form.field('reason')}
          label={t('finish.result')}
          options={mayBeDone(request, today) ? [done, ...failures] : failures}
          required
        />
        {chosen === 'done' && (
          <NumberField
            {...form.field('minutes')}
            label={t('finish.minutes')}
            unit={t('request.minutesUnit')}
            required
          />
        )}
        {chosen !== undefined && chosen !== 'done' && (
          <TextField {...form.field('note')} label={t('finish.note')} hint={t('finish.noteHint')} />
        )}
      </Form>
    </Dialog>
  );
}
