import { useTranslation } from 'react-i18next';
import {
  gapOfFailure,
  isOpen,
  mayBeDone,
  outcomeOf,
  possibleFailures,
  type RequestOutcome,
} from '../../../domain/interpreting/request.ts';
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
import { useUndoOutcome } from './useUndoOutcome.ts';
import { finishDraftKey, useAsSeen, useRequestCommand, type RequestDialogProps } from './request-dialog.ts';

type Props = RequestDialogProps & {
  /** Chosen already where the way here says so. */
  readonly reason?: 'no-one';
};

const isGap = (outcome: RequestOutcome) =>
  outcome.state === 'failed' && gapOfFailure(outcome.reason) !== null;

/** How a request ended, new or corrected; offers only what can be true today. */
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
  const finished = !isOpen(request);
  const known = finished && { reason: request.failure ?? ('done' as const) };
  const open = { value: 'open', label: t('finish.open') };
  const undoOf = useUndoOutcome(request);
  const done = { value: 'done', label: t('finish.done', { name: request.interpreterName ?? '' }) };
  return (
    <Dialog isOpen onClose={onClose} heading={t(finished ? 'finish.correctHeading' : 'finish.heading')}>
      <DraftedForm
        draftKey={finishDraftKey(asSeen.caseId, request.id)}
        schema={outcomeForm}
        stored={{
          ...(reason && { reason }),
          ...known,
          minutes: request.minutes ?? request.plannedMinutes,
          note: request.note,
        }}
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
          const noMore = isGap(outcomeOf(request)) && 'finish.savedWithoutGap';
          toast(
            t(isGap(outcome) ? 'finish.savedWithGap' : noMore || 'finish.saved'),
            'success',
            undoOf(saved.version),
          );
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
                options={[
                  ...(mayBeDone(request, today) ? [done] : []),
                  ...failures,
                  ...(finished ? [open] : []),
                ]}
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
              {chosen !== undefined && chosen !== 'done' && chosen !== 'open' && (
                <TextField {...form.field('note')} label={t('finish.note')} hint={t('finish.noteHint')} />
              )}
            </>
          );
        }}
      </DraftedForm>
    </Dialog>
  );
}
