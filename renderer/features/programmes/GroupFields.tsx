import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { groupDetails, ProgrammeGroup } from '../../../domain/programme/group.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { programmeKinds } from '../../../domain/vocabulary/programme-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { ListedInstitutionField } from './ListedInstitutionField.tsx';
import './programmes.scss';

interface Props {
  readonly form: FormHandle<typeof groupDetails>;
  readonly current: ProgrammeGroup['kind'] | undefined;
}

export function GroupFields({ form, current }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { control, setValue } = form.hook;
  const [institutionId, place] = useWatch({ control, name: ['institutionId', 'place'] });
  return (
    <>
      <RadioGroup
        {...form.field('kind')}
        label={t('group.kind')}
        options={optionsOf(programmeKinds, { language, today: localToday(), current })}
        required
      />
      <Fieldset legend={t('group.where')}>
        <ListedInstitutionField
          label={t('group.institution')}
          hint={t('group.institutionHint')}
          institutionId={institutionId ?? null}
          typed={place}
          onChange={(id, name) => {
            setValue('institutionId', id);
            if (name !== undefined) setValue('place', name);
          }}
        />
        <TextField {...form.field('place')} label={t('group.place')} hint={t('group.placeHint')} required />
      </Fieldset>
      <Fieldset legend={t('group.time')}>
        <FormRow>
          <DateField {...form.field('startsOn')} label={t('group.startsOn')} hint={t('group.startsOnHint')} />
          <DateField {...form.field('endsOn')} label={t('group.endsOn')} hint={t('group.endsOnHint')} />
        </FormRow>
        <FormRow>
          <TextField {...form.field('schedule')} label={t('group.schedule')} hint={t('group.scheduleHint')} />
          <NumberField {...form.field('places')} label={t('group.places')} unit={t('group.placesUnit')} />
        </FormRow>
      </Fieldset>
      <Fieldset legend={t('group.guide')}>
        <FormRow>
          <TextField {...form.field('guide')} label={t('group.guideName')} />
          <TextField {...form.field('guideContact')} label={t('group.guideContact')} />
        </FormRow>
      </Fieldset>
      <TextArea {...form.field('note')} label={t('note')} hint={t('group.noteHint')} />
      <div className="kim-programme-languages">
        <CheckboxGroup
          {...form.field('languages')}
          label={t('group.languages')}
          options={interpretingLanguages.entries.map(({ code, label }) => ({
            value: code,
            label: label[language],
          }))}
        />
      </div>
    </>
  );
}
