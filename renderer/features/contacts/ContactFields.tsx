import { useTranslation } from 'react-i18next';
import type { contactDetails } from '../../../domain/case/contact.ts';
import { localToday } from '../../../domain/validation.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { InterpreterField } from './InterpreterField.tsx';

/** When, how, how long, with whom, and what came of it. */
export function ContactFields({ form }: { readonly form: FormHandle<typeof contactDetails> }) {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  return (
    <>
      <FormRow>
        <DateField {...form.field('contactOn')} label={t('field.contactOn')} direction="past" required />
        <SelectField
          {...form.field('kind')}
          label={t('field.kind')}
          options={optionsOf(contactKinds, { language, today: localToday() })}
          required
        />
      </FormRow>
      <NumberField
        {...form.field('minutes')}
        label={t('field.minutes')}
        hint={t('field.minutesHint')}
        unit={t('field.minutesUnit')}
        required
      />
      <TextField
        {...form.field('participants')}
        label={t('field.participants')}
        hint={t('field.participantsHint')}
      />
      <InterpreterField form={form} />
      <TextArea {...form.field('note')} label={t('field.note')} hint={t('field.noteHint')} />
    </>
  );
}
