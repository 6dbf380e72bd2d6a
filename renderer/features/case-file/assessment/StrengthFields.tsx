import { useTranslation } from 'react-i18next';
import { textLimits } from '../../../../domain/validation.ts';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { assessmentForm } from './assessment-form.ts';

/** What carries: abilities and people. */
export function StrengthFields({ form }: { readonly form: FormHandle<typeof assessmentForm> }) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <TextArea
        {...form.field('resources')}
        term="resources"
        label={t('resources')}
        hint={t('resourcesHint')}
        limit={textLimits.long}
      />
      <TextArea
        {...form.field('network')}
        term="network"
        label={t('network')}
        hint={t('networkHint')}
        limit={textLimits.long}
      />
    </>
  );
}
