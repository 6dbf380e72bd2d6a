import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import type { quickContact } from './quick-contact.ts';
import { useCaseChoices } from './useCaseChoices.ts';

interface Props {
  readonly form: FormHandle<typeof quickContact>;
  /** The case stands already: typing begins below it. */
  readonly caseKnown: boolean;
}

export function QuickContactFields({ form, caseKnown }: Props) {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const { choices, search } = useCaseChoices();
  const [caseId, caseLabel] = useWatch({ control: form.hook.control, name: ['caseId', 'caseLabel'] });
  const chosen = choices.find((choice) => choice.caseId === caseId);
  const { setValue } = form.hook;
  useEffect(() => {
    // Only where it differs: writing counts as typing, and would leave a draft behind.
    if (chosen && chosen.label !== caseLabel) setValue('caseLabel', chosen.label);
  }, [chosen, caseLabel, setValue]);
  // The chosen case stays in the list when the search has moved on.
  const kept = caseId && !chosen ? [{ caseId, label: caseLabel }] : [];
  return (
    <>
      <ComboField
        {...form.field('caseId')}
        label={t('quick.case')}
        hint={t('quick.caseHint')}
        options={[...kept, ...choices].map((choice) => ({ value: choice.caseId, label: choice.label }))}
        onSearch={search}
        autoFocus={!caseKnown}
        required
      />
      <FormRow>
        <SelectField
          {...form.field('kind')}
          label={t('field.kind')}
          options={optionsOf(contactKinds, { language, today: localToday() })}
          autoFocus={caseKnown}
          required
        />
        <NumberField
          {...form.field('minutes')}
          label={t('field.minutes')}
          unit={t('field.minutesUnit')}
          required
        />
      </FormRow>
      <TextField {...form.field('note')} label={t('quick.note')} hint={t('quick.noteHint')} />
    </>
  );
}
