import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { localToday, pastDate } from '../../../domain/validation.ts';
import { careStates } from '../../../domain/vocabulary/care-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { programmeDraftKey } from './programme-paths.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const startForm = z.strictObject({ startedOn: pastDate, careFollows: z.boolean() });

interface Props {
  readonly entry: SchoolEntry;
  readonly onClose: () => void;
}

/** Says that the child goes to school now, and offers to say the same where the household is described. */
export function StartDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const start = useProgrammeCommand('schoolEntry.start');
  const undoOf = useUndo();
  const today = localToday();
  const { firstDayOn, childName, school } = entry;
  const member = view.household.find(({ person }) => person.id === entry.personId);
  const says =
    member === undefined
      ? null
      : [member.careState && careStates.label(member.careState, language), member.carePlace]
          .filter(Boolean)
          .join(', ');
  return (
    <Dialog isOpen onClose={onClose} heading={t('start.heading', { child: childName })}>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'beginn', entry.id)}
        schema={startForm}
        stored={{
          startedOn: firstDayOn !== null && firstDayOn <= today ? firstDayOn : today,
          careFollows: member !== undefined,
        }}
        version={entry.version}
        submitLabel={t('start.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed, _form, version) => {
          const saved = await start.mutateAsync({ caseId, entryId: entry.id, version, ...typed });
          toast(t('start.saved', { child: childName }), 'success', undoOf('school-entry', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <DateField {...form.field('startedOn')} label={t('start.startedOn')} direction="past" required />
            {says !== null && (
              <Checkbox
                {...form.field('careFollows')}
                label={t('start.careFollows', { school })}
                hint={says === '' ? t('start.careBlank') : t('start.careNow', { says })}
              />
            )}
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
