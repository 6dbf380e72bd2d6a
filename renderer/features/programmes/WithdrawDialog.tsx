import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  measureAfterWithdrawal,
  stillWaitingWith,
  withdrawal,
  type SchoolEntry,
} from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { schoolWithdrawals, type SchoolWithdrawal } from '../../../domain/vocabulary/school-withdrawals.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { GapOfferFields } from '../gaps/GapOfferFields.tsx';
import { gapOffer, gapSignalFrom, noGapOffer } from '../../../domain/case/gap-offer.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { MeasureFollowsField } from './MeasureFollowsField.tsx';
import { goalOfMeasure } from './plan-measures.ts';
import { programmeDraftKey } from './programme-paths.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const withdrawForm = withdrawal.extend({ measureFollows: z.boolean(), signal: gapOffer });

interface Props {
  readonly entry: SchoolEntry;
  readonly onClose: () => void;
}

/** Takes a registration back: the child no longer waits, and has no place by us. */
export function WithdrawDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { view, caseId } = useCase();
  const withdraw = useProgrammeCommand('schoolEntry.withdraw');
  const undoOf = useUndo();
  const today = localToday();
  const goal = goalOfMeasure(view.goals, entry.measureId);
  const others = stillWaitingWith(view.schoolEntries, entry);
  return (
    <Dialog isOpen onClose={onClose} heading={t('withdraw.heading', { child: entry.childName })}>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'rueckzug', entry.id)}
        schema={withdrawForm}
        stored={{
          withdrawnOn: today,
          withdrawalNote: '',
          // While a sister or brother still waits for the same measure, it is not given up.
          measureFollows: others.length === 0,
          signal: noGapOffer,
        }}
        version={entry.version}
        record={{ kind: 'school-entry', id: entry.id }}
        submitLabel={t('withdraw.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async ({ measureFollows, signal, ...typed }, _form, version) => {
          const saved = await withdraw.mutateAsync({
            caseId,
            entryId: entry.id,
            version,
            withdrawal: typed,
            measureFollows,
            signal: gapSignalFrom(signal, {
              fieldOfAction: goal?.fieldOfAction ?? null,
              institution: '',
              institutionId: null,
              words: typed.withdrawalNote,
              noticedOn: typed.withdrawnOn,
            }),
          });
          toast(t('withdraw.saved'), 'success', undoOf('school-entry', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <WithdrawFields form={form} entry={entry} others={others} />}
      </DraftedForm>
    </Dialog>
  );
}

interface FieldProps {
  readonly form: FormHandle<typeof withdrawForm>;
  readonly entry: SchoolEntry;
  readonly others: readonly SchoolEntry[];
}

function WithdrawFields({ form, entry, others }: FieldProps) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const withdrawalReason = useWatch({ control: form.hook.control, name: 'withdrawalReason' }) as
    SchoolWithdrawal | undefined;
  return (
    <>
      <RadioGroup
        {...form.field('withdrawalReason')}
        label={t('leave.reason')}
        options={optionsOf(schoolWithdrawals, { language, today: localToday() })}
        required
      />
      <DateField {...form.field('withdrawnOn')} label={t('withdraw.on')} direction="past" required />
      <TextField {...form.field('withdrawalNote')} label={t('note')} />
      <MeasureFollowsField
        form={form}
        measureId={entry.measureId}
        after={
          withdrawalReason
            ? (measure) => measureAfterWithdrawal(measure, { withdrawalReason, withdrawalNote: '' })
            : null
        }
        others={others}
      />
      <GapOfferFields form={form} reason={null} />
    </>
  );
}
