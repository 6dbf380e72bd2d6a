import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { isClosed } from '../../../domain/case/phases.ts';
import {
  measureAfterEnding,
  participationEnd,
  possibleEndings,
} from '../../../domain/programme/participation.ts';
import { localToday } from '../../../domain/validation.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import {
  participationEndings,
  type ParticipationEnding,
} from '../../../domain/vocabulary/participation-endings.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { measuresOf } from './plan-measures.ts';
import { programmeDraftKey } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const leaveForm = participationEnd.extend({ measureFollows: z.boolean() });

interface Props {
  readonly participation: ParticipationInCase;
  readonly onClose: () => void;
}

/** Ends a place in a group, or the waiting for one. */
export function LeaveDialog({ participation, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { caseId } = useCase();
  const { name } = useGroupWords();
  const leave = useProgrammeCommand('programme.leave');
  const undoOf = useUndo();
  const waits = participation.joinedOn === null;
  const saidOf = (noPlace: boolean) => {
    if (!waits) return t('leave.saved');
    return t(noPlace ? 'leave.offListSavedWithGap' : 'leave.offListSaved');
  };
  return (
    <Dialog isOpen onClose={onClose} heading={t(waits ? 'leave.offList' : 'leave.heading')}>
      <p>
        <bdi>{name(participation.group)}</bdi>
      </p>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'ende', participation.id)}
        schema={leaveForm}
        stored={{ endedOn: localToday(), endNote: '', measureFollows: true }}
        version={participation.version}
        submitLabel={t(waits ? 'leave.offList' : 'leave.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async ({ measureFollows, ...end }, _form, version) => {
          const saved = await leave.mutateAsync({
            caseId,
            participationId: participation.id,
            version,
            end,
            measureFollows,
          });
          toast(saidOf(end.endReason === 'no-place'), 'success', undoOf('participation', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <LeaveFields form={form} participation={participation} />}
      </DraftedForm>
    </Dialog>
  );
}

function LeaveFields({
  form,
  participation,
}: {
  readonly form: FormHandle<typeof leaveForm>;
  readonly participation: ParticipationInCase;
}) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { view } = useCase();
  const endReason = useWatch({ control: form.hook.control, name: 'endReason' }) as
    ParticipationEnding | undefined;
  const measure = isClosed(view.file.phase)
    ? undefined
    : measuresOf(view.goals).find(({ id }) => id === participation.measureId);
  const after =
    measure &&
    endReason &&
    measureAfterEnding(measure, { endedOn: localToday(), endReason, endNote: '' }).state;
  return (
    <>
      <RadioGroup
        {...form.field('endReason')}
        label={t('leave.reason')}
        options={possibleEndings(participation).map((code) => ({
          value: code,
          label: participationEndings.label(code, language),
          ...(participationEndings.find(code)?.measure === 'not-possible' && { hint: t('leave.becomesGap') }),
        }))}
        required
      />
      <DateField {...form.field('endedOn')} label={t('leave.endedOn')} direction="past" required />
      <TextField {...form.field('endNote')} label={t('note')} />
      {after && (
        <Checkbox
          {...form.field('measureFollows')}
          label={t('measureBecomes', {
            title: measure.title,
            state: measureStates.label(after, language),
          })}
        />
      )}
    </>
  );
}
