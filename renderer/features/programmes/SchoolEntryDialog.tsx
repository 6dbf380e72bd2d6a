import { useTranslation } from 'react-i18next';
import {
  schoolEntryDetails,
  mayNeedSchool,
  schoolEntryState,
  type SchoolEntry,
} from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { schoolTypes } from '../../../domain/vocabulary/school-types.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { onlyMeasure } from './plan-measures.ts';
import { programmeDraftKey } from './programme-paths.ts';
import { usePersonOptions } from './usePersonOptions.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

interface Props {
  /** Null for a child that is not registered yet. */
  readonly entry: SchoolEntry | null;
  /** What is known already where somebody came from a measure. */
  readonly measureId?: string | undefined;
  readonly onClose: () => void;
}

/** Registers a child that needs a school, or changes what was registered. */
export function SchoolEntryDialog({ entry, measureId, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const save = useProgrammeCommand('schoolEntry.save');
  const undoOf = useUndo();
  const waiting = view.schoolEntries
    .filter((one) => one.id !== entry?.id && schoolEntryState(one) === 'open')
    .map(({ personId }) => personId);
  const children = usePersonOptions(
    entry === null ? [] : [entry.personId],
    (member) => mayNeedSchool(member, localToday()) && !waiting.includes(member.person.id),
  );
  const stored =
    entry === null
      ? {
          registeredOn: localToday(),
          inGermanySince: null,
          wish: null,
          wishNote: '',
          advisedOn: null,
          measureId: measureId ?? onlyMeasure(view.goals, 'school'),
          note: '',
        }
      : {
          personId: entry.personId,
          registeredOn: entry.registeredOn,
          inGermanySince: entry.inGermanySince,
          wish: entry.wish,
          wishNote: entry.wishNote,
          advisedOn: entry.advisedOn,
          measureId: entry.measureId,
          note: entry.note,
        };
  return (
    <Dialog isOpen wide onClose={onClose} heading={t(entry ? 'child.editHeading' : 'child.heading')}>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'kind', entry?.id)}
        schema={schoolEntryDetails}
        stored={stored}
        version={entry?.version}
        record={entry ? { kind: 'school-entry', id: entry.id } : undefined}
        submitLabel={t('child.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (details, _form, version) => {
          const saved = await save.mutateAsync({ caseId, entryId: entry?.id ?? null, version, details });
          toast(t('child.saved'), 'success', undoOf('school-entry', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('personId')}
              label={t('child.who')}
              hint={t('child.whoHint')}
              messages={{ 'not-in-list': t('child.whoRefused') }}
              options={children}
              required
            />
            <FormRow>
              <DateField
                {...form.field('registeredOn')}
                label={t('child.registeredOn')}
                hint={t('child.registeredOnHint')}
                direction="past"
                required
              />
              <DateField
                {...form.field('inGermanySince')}
                label={t('child.inGermanySince')}
                direction="past"
              />
            </FormRow>
            <FormRow>
              <SelectField
                {...form.field('wish')}
                label={t('child.wish')}
                empty={t('child.noWish')}
                options={optionsOf(schoolTypes, { language, today: localToday(), current: entry?.wish })}
              />
              <TextField
                {...form.field('wishNote')}
                label={t('child.wishNote')}
                hint={t('child.wishNoteHint')}
              />
            </FormRow>
            <FormRow>
              <DateField {...form.field('advisedOn')} label={t('child.advisedOn')} direction="past" />
              <MeasureChoice field={form.field('measureId')} current={entry?.measureId} />
            </FormRow>
            <TextArea {...form.field('note')} label={t('note')} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
