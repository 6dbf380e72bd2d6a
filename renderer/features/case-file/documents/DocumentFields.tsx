import { useTranslation } from 'react-i18next';
import type { attachmentDetails } from '../../../../domain/attachment/attachment.ts';
import { DateField } from '../../../ui/DateField.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { TextField } from '../../../ui/TextField.tsx';

/** What the document is, when it was written and by whom. */
export function DocumentFields({
  form,
}: {
  readonly form: Pick<FormHandle<typeof attachmentDetails>, 'field'>;
}) {
  const { t } = useTranslation('attachments');
  return (
    <>
      <TextField {...form.field('title')} label={t('title')} hint={t('titleHint')} required />
      <FormRow>
        <DateField {...form.field('writtenOn')} label={t('writtenOn')} />
        <TextField {...form.field('source')} label={t('source')} />
      </FormRow>
      <p className="kim-muted kim-small">{t('sourceHint')}</p>
    </>
  );
}
