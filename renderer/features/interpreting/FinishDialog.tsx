import { useTranslation } from 'react-i18next';
import { gapOfFailure, mayBeDone, possibleFailures } from '../../../domain/interpreting/request.ts';
import { outcomeFields } from '../../../domain/history/support-fields.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingFailures } from '../../../domain/vocabulary/interpreting-failures.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { CancelButton } from '../plan/CancelButton.tsx';
import { outcomeForm } from './outcome-form.ts';
import { finishDraftKey, useAsSeen, useRequestCommand, type RequestDialogProps } from './request-dialog.ts';

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
  const failures = possibleFailures(request, today).map((code) => ({
    value: code as string,
    label: interpretingFailures.label(code, language),
    ...(gapOfFailure(code) !== null && { hint: t('finish.becomesGap') }),
  }));
  const done = { value: 'done', label: t('finish.done', { name: request.interpreterName ?? '' }) };
  return (
    <Dialog isOpen onClose={onClose} heading={t('finish.heading')}>
      <DraftedForm
        draftKey={finishDraftKey(asSeen.caseId, request.id)}
        schema={outcomeForm}
        stored={{ ...(reason && { reason }), minutes: request.plannedMinutes, note: '' }}
        version={request.version}
        record={{
          kind: 'interpreting-request',
          id: request.id,
          readBy: ['interpreting.list'],
          fields: outcomeFields,
        }}
        submitLabel={t('finish.submit')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (outcome, _form, version) => {
          const saved = await finish.mutateAsync({ ...asSeen, version, outcome });
          const isGap = outcome.state === 'failed' && gapOfFailure(outcome.reason) !== null;
          toast(t(isGap ? 'finish.savedWithGap' : 'finish.saved'));
          onClose();
          return saved;
        }}
      >
        {(form) => {
          const chosen = form.hook.watch('reason') as string | undefined;
          return (
            <>
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
            </>
          );
        }}
      </DraftedForm>
    </Dialog>
  );
}
