import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { CheckFormHandle } from './CheckForm.tsx';

/** Whether somebody should ask again, when and about what. */
export function FollowUpFields({ form }: { readonly form: CheckFormHandle }) {
  const { t } = useTranslation('sustainability');
  const needed = useWatch({ control: form.hook.control, name: 'followUpNeeded' });
  return (
    <>
      <Checkbox {...form.field('followUpNeeded')} label={t('case.followUpNeeded')} />
      {needed && (
        <>
          <DateField
            {...form.field('followUpOn')}
            term="followUp"
            label={t('case.followUpOn')}
            hint={t('case.followUpOnHint')}
            required
          />
          <TextArea {...form.field('followUpNote')} label={t('case.followUpNote')} />
        </>
      )}
    </>
  );
}
