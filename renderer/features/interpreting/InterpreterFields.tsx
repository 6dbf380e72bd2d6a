import { useTranslation } from 'react-i18next';
import { weekdays, type interpreterDetails } from '../../../domain/interpreting/interpreter.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';
import './interpreting.scss';

interface Props {
  readonly form: FormHandle<typeof interpreterDetails>;
  readonly isNew: boolean;
}

export function InterpreterFields({ form, isNew }: Props) {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  return (
    <>
      <Fieldset legend={t('interpreter.who')}>
        <TextField {...form.field('name')} label={t('interpreter.name')} required />
        <FormRow>
          <TextField {...form.field('phone')} label={t('interpreter.phone')} />
          <TextField {...form.field('email')} label={t('interpreter.email')} />
        </FormRow>
      </Fieldset>
      <Fieldset legend={t(isNew ? 'interpreter.signed' : 'interpreter.duty')}>
        <FormRow>
          <DateField
            {...form.field('signedOn')}
            term="secrecy"
            label={t('interpreter.signedOn')}
            hint={t('interpreter.signedOnHint')}
            direction="past"
          />
          {!isNew && (
            <DateField
              {...form.field('endedOn')}
              label={t('interpreter.endedOn')}
              hint={t('interpreter.endedOnHint')}
            />
          )}
        </FormRow>
      </Fieldset>
      <Fieldset legend={t('interpreter.times')}>
        <CheckboxGroup
          {...form.field('weekdays')}
          label={t('interpreter.weekdays')}
          options={weekdays.map((one) => ({ value: one, label: t(`weekday.${one}`) }))}
          horizontal
        />
        <TextField
          {...form.field('availability')}
          label={t('interpreter.availability')}
          hint={t('interpreter.availabilityHint')}
        />
      </Fieldset>
      <div className="kim-interpreter-languages">
        <CheckboxGroup
          {...form.field('languages')}
          label={t('interpreter.languages')}
          hint={t('interpreter.languagesHint')}
          options={interpretingLanguages.entries.map(({ code, label }) => ({
            value: code,
            label: label[language],
          }))}
          required
        />
      </div>
    </>
  );
}
