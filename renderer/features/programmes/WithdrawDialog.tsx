import { useTranslation } from 'react-i18next';
import { withdrawal, type SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { schoolWithdrawals } from '../../../domain/vocabulary/school-withdrawals.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { programmeDraftKey } from './programme-paths.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

interface Props {
  readonly entry: SchoolEntry;
  readonly onClose: () => void;
}

/** Takes a registration back: the child no longer waits, and has no place by us. */
export function WithdrawDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const withdraw = useProgrammeCommand('schoolEntry.withdraw');
  const undoOf = useUndo();
  const today = localToday();
  return (
    <Dialog isOpen onClose={onClose} heading={t('withdraw.heading', { child: entry.childName })}>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'rueckzug', entry.id)}
        schema={withdrawal}
        stored={{ withdrawnOn: today, withdrawalNote: '' }}
        version={entry.version}
        submitLabel={t('withdraw.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed, _form, version) => {
          const saved = await withdraw.mutateAsync({ caseId, entryId: entry.id, version, withdrawal: typed });
          toast(t('withdraw.saved'), 'success', undoOf('school-entry', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('withdrawalReason')}
              label={t('leave.reason')}
              options={optionsOf(schoolWithdrawals, { language, today })}
              required
            />
            <DateField {...form.field('withdrawnOn')} label={t('withdraw.on')} direction="past" required />
            <TextField {...form.field('withdrawalNote')} label={t('note')} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
