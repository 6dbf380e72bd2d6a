import { useTranslation } from 'react-i18next';
import type { conferenceDetails } from '../../../domain/case/conference.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { InterpreterField } from '../contacts/InterpreterField.tsx';

/** When, how long, who sat at the table, and what was decided. */
export function ConferenceFields({ form }: { readonly form: FormHandle<typeof conferenceDetails> }) {
  const { t } = useTranslation(['conferences', 'contacts']);
  return (
    <>
      <FormRow>
        <DateField
          {...form.field('contactOn')}
          label={t('contacts:field.contactOn')}
          direction="past"
          required
        />
        <NumberField
          {...form.field('minutes')}
          label={t('contacts:field.minutes')}
          hint={t('contacts:field.minutesHint')}
          unit={t('contacts:field.minutesUnit')}
          required
        />
      </FormRow>
      <TextField {...form.field('participants')} label={t('participants')} hint={t('participantsHint')} />
      <InterpreterField form={form} />
      <TextArea {...form.field('note')} label={t('note')} />
      <TextArea {...form.field('decisions')} label={t('decisions')} hint={t('decisionsHint')} />
    </>
  );
}
