import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  measureAfterPlacement,
  placement,
  stillWaitingWith,
  type SchoolEntry,
} from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { schoolTypes } from '../../../domain/vocabulary/school-types.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { ListedInstitutionField } from './ListedInstitutionField.tsx';
import { MeasureFollowsField } from './MeasureFollowsField.tsx';
import { programmeDraftKey } from './programme-paths.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const placeForm = placement.extend({ measureFollows: z.boolean() });

interface Props {
  readonly entry: SchoolEntry;
  readonly onClose: () => void;
}

/** Says which place was found, or corrects it. */
export function PlaceDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { view, caseId } = useCase();
  const place = useProgrammeCommand('schoolEntry.place');
  const undoOf = useUndo();
  const others = stillWaitingWith(view.schoolEntries, entry);
  const { placedOn, school, institutionId, schoolType, firstDayOn } = entry;
  const stored = {
    placedOn: placedOn ?? localToday(),
    school,
    institutionId,
    schoolType: schoolType ?? entry.wish,
    firstDayOn,
    // While a sister or brother still waits for the same measure, it is not done.
    measureFollows: others.length === 0,
  };
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('place.heading', { child: entry.childName })}>
      <DraftedForm
        draftKey={programmeDraftKey(caseId, 'platz', entry.id)}
        schema={placeForm}
        stored={stored}
        version={entry.version}
        record={{ kind: 'school-entry', id: entry.id }}
        submitLabel={t('place.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async ({ measureFollows, ...found }, _form, version) => {
          const saved = await place.mutateAsync({
            caseId,
            entryId: entry.id,
            version,
            placement: found,
            measureFollows,
          });
          toast(t('place.saved', { child: entry.childName }), 'success', undoOf('school-entry', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <PlaceFields form={form} entry={entry} others={others} />}
      </DraftedForm>
    </Dialog>
  );
}

interface FieldProps {
  readonly form: FormHandle<typeof placeForm>;
  readonly entry: SchoolEntry;
  readonly others: readonly SchoolEntry[];
}

function PlaceFields({ form, entry, others }: FieldProps) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { control, setValue } = form.hook;
  const [institutionId, school] = useWatch({ control, name: ['institutionId', 'school'] });
  return (
    <>
      <ListedInstitutionField
        label={t('place.institution')}
        hint={t('group.institutionHint')}
        institutionId={institutionId ?? null}
        typed={school}
        onChange={(id, name) => {
          setValue('institutionId', id);
          if (name !== undefined) setValue('school', name);
        }}
      />
      <FormRow>
        <TextField {...form.field('school')} label={t('place.school')} required />
        <SelectField
          {...form.field('schoolType')}
          label={t('place.schoolType')}
          empty={t('child.noWish')}
          options={optionsOf(schoolTypes, { language, today: localToday(), current: entry.schoolType })}
        />
      </FormRow>
      <FormRow>
        <DateField {...form.field('placedOn')} label={t('place.placedOn')} direction="past" required />
        <DateField
          {...form.field('firstDayOn')}
          label={t('place.firstDayOn')}
          hint={t('place.firstDayOnHint')}
        />
      </FormRow>
      <MeasureFollowsField
        form={form}
        measureId={entry.measureId}
        after={(measure) => measureAfterPlacement(measure, { placedOn: localToday() })}
        others={others}
      />
    </>
  );
}
