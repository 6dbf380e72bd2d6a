import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ClosingFormHandle } from './ClosingForm.tsx';

/** Both views of the whole case, side by side, and what would have helped. */
export function ViewFields({ form }: { readonly form: ClosingFormHandle }) {
  const { t } = useTranslation('closing');
  const [clientView, missing] = useWatch({
    control: form.hook.control,
    name: ['clientView', 'clientViewMissing'],
  });
  return (
    <Fieldset legend={t('views.heading')}>
      <FormRow>
        <TextArea {...form.field('clientView')} label={t('views.client')} hint={t('views.clientHint')} />
        <TextArea
          {...form.field('caseworkerView')}
          label={t('views.caseworker')}
          hint={t('views.caseworkerHint')}
        />
      </FormRow>
      {(clientView.trim() === '' || missing !== '') && (
        <TextField
          {...form.field('clientViewMissing')}
          term="clientViewMissing"
          label={t('views.missing')}
          hint={t('views.missingHint')}
        />
      )}
      <TextArea
        {...form.field('wouldHaveHelped')}
        term="wouldHaveHelped"
        label={t('views.wouldHaveHelped')}
        hint={t('views.wouldHaveHelpedHint')}
      />
    </Fieldset>
  );
}
