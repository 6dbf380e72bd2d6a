import { useTranslation } from 'react-i18next';
import { yesPartlyNo } from '../../../domain/case/closing.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { CheckFormHandle } from './CheckForm.tsx';

/** The second level: does the way in which the office and its partners work hold? */
export function WorkLevelFields({ form }: { readonly form: CheckFormHandle }) {
  const { t } = useTranslation('sustainability');
  return (
    <Fieldset legend={t('work.heading')}>
      <p>{t('work.lead')}</p>
      <SelectField
        {...form.field('systemHeld')}
        term="systemLevel"
        label={t('work.held')}
        empty={t('work.notAsked')}
        options={yesPartlyNo.map((value) => ({ value, label: t(`work.${value}`) }))}
      />
      <TextArea {...form.field('systemNote')} label={t('work.note')} />
      <TextArea
        {...form.field('systemImprovement')}
        label={t('work.improvement')}
        hint={t('work.improvementHint')}
      />
    </Fieldset>
  );
}
