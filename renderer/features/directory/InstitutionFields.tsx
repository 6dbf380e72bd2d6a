import { useTranslation } from 'react-i18next';
import type { institutionDetails } from '../../../domain/directory/institution.ts';
import { localToday } from '../../../domain/validation.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { groupedOptionsOf } from '../case-file/vocabulary-options.ts';
import { ContactPersonFields } from './ContactPersonFields.tsx';

interface Props {
  readonly form: FormHandle<typeof institutionDetails>;
  readonly isNew: boolean;
}

export function InstitutionFields({ form, isNew }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  return (
    <>
      <Fieldset legend={t('institution.what')}>
        <TextField
          {...form.field('name')}
          label={t('institution.name')}
          hint={t('institution.nameHint')}
          required
        />
        <SelectField
          {...form.field('recipient')}
          term="institutionKind"
          label={t('institution.recipient')}
          hint={t('institution.recipientHint')}
          options={groupedOptionsOf(consentRecipients, { language, today: localToday() })}
        />
      </Fieldset>
      <Fieldset legend={t('institution.reach')}>
        <TextField {...form.field('street')} label={t('institution.street')} />
        <FormRow>
          <TextField {...form.field('postalCode')} label={t('institution.postalCode')} />
          <TextField {...form.field('town')} label={t('institution.town')} />
        </FormRow>
        <FormRow>
          <TextField {...form.field('phone')} label={t('institution.phone')} />
          <TextField {...form.field('email')} label={t('institution.email')} />
        </FormRow>
        <TextField {...form.field('website')} label={t('institution.website')} />
        <TextArea {...form.field('note')} label={t('institution.note')} hint={t('institution.noteHint')} />
      </Fieldset>
      <ContactPersonFields form={form} />
      {!isNew && (
        <Fieldset legend={t('institution.end')}>
          <DateField
            {...form.field('endedOn')}
            label={t('institution.lastDay')}
            hint={t('institution.lastDayHint')}
          />
        </Fieldset>
      )}
    </>
  );
}
