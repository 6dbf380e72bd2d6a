import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { conferenceDetails } from '../../../domain/case/conference.ts';
import { isCalendarDate, localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PurposeConsents } from '../case-file/consents/PurposeConsents.tsx';
import { InterpreterField } from '../contacts/InterpreterField.tsx';
import { BodyFields } from './BodyFields.tsx';

/** When, how long, who sat at the table, and what was decided. */
export function ConferenceFields({ form }: { readonly form: FormHandle<typeof conferenceDetails> }) {
  const { t } = useTranslation(['conferences', 'contacts']);
  const [participants, contactOn, chosen] = useWatch({
    control: form.hook.control,
    name: ['participants', 'contactOn', 'bodies'],
  });
  const { data } = useOperation('directory.choices', {});
  // What has ended since was told of when the conference was entered.
  const bodies = (data?.institutions ?? []).filter(({ id }) =>
    chosen.some(({ institutionId }) => institutionId === id),
  );
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
      <BodyFields form={form} />
      <TextField {...form.field('participants')} label={t('participants')} hint={t('participantsHint')} />
      {(participants.trim() !== '' || bodies.length > 0) && (
        <PurposeConsents
          purpose="case-conference"
          bodies={bodies}
          day={isCalendarDate(contactOn) ? contactOn : localToday()}
        />
      )}
      <InterpreterField form={form} />
      <TextArea {...form.field('note')} label={t('note')} />
      <TextArea {...form.field('decisions')} label={t('decisions')} hint={t('decisionsHint')} />
    </>
  );
}
