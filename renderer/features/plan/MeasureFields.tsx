import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../domain/case/plan.ts';
import { localToday } from '../../../domain/validation.ts';
import { measureKinds } from '../../../domain/vocabulary/measure-kinds.ts';
import { hasFailed, measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { responsibleParties } from '../../../domain/vocabulary/responsible-parties.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { groupedOptionsOf, optionsOf } from '../case-file/vocabulary-options.ts';
import { ListedOfferField } from './ListedOfferField.tsx';
import type { measureForm } from './measure-form.ts';
import { NotPossibleFields } from './NotPossibleFields.tsx';

interface Props {
  readonly form: FormHandle<typeof measureForm>;
  readonly measure: Measure | null;
}

/** Who does what until when; what only some measures need appears with the state or the party that needs it. */
export function MeasureFields({ form, measure }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const wanted = { language, today: localToday() };
  const [state, responsible, institution] = useWatch({
    control: form.hook.control,
    name: ['state', 'responsible', 'institution'],
  });
  const asksInstitution = responsible === 'institution' || institution.trim() !== '' || measure?.answerDueOn;
  return (
    <>
      <TextField {...form.field('title')} label={t('measure.title')} hint={t('measure.titleHint')} required />
      <RadioGroup
        {...form.field('responsible')}
        term="responsible"
        label={t('measure.responsible')}
        options={optionsOf(responsibleParties, wanted)}
        required
        horizontal
      />
      <ListedOfferField form={form} />
      <FormRow>
        <TextField
          {...form.field('institution')}
          label={t('measure.institution')}
          hint={t('measure.institutionHint')}
        />
        <SelectField
          {...form.field('kind')}
          term="measure"
          label={t('measure.kind')}
          options={groupedOptionsOf(measureKinds, { ...wanted, current: measure?.kind })}
        />
      </FormRow>
      <FormRow>
        <DateField
          {...form.field('startsOn')}
          label={t('measure.startsOn')}
          hint={t('measure.startsOnHint')}
        />
        <DateField {...form.field('dueOn')} label={t('measure.dueOn')} />
      </FormRow>
      <SelectField
        {...form.field('state')}
        label={t('measure.state')}
        options={optionsOf(measureStates, wanted)}
        empty={false}
      />
      {state === 'done' && (
        <DateField {...form.field('doneOn')} label={t('measure.doneOn')} direction="past" />
      )}
      {hasFailed(state) && <NotPossibleFields form={form} measureId={measure?.id ?? null} />}
      {asksInstitution && (
        <Fieldset legend={t('measure.answer')}>
          <FormRow>
            <DateField {...form.field('answerDueOn')} term="answerDue" label={t('measure.answerDueOn')} />
            <DateField {...form.field('answeredOn')} label={t('measure.answeredOn')} direction="past" />
          </FormRow>
        </Fieldset>
      )}
    </>
  );
}
