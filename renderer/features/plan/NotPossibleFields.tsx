import { useTranslation } from 'react-i18next';
import type { measureDetails } from '../../../domain/case/plan.ts';
import { localToday } from '../../../domain/validation.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';

/** Why a measure was not possible: the beginning of every gap signal. */
export function NotPossibleFields({ form }: { readonly form: FormHandle<typeof measureDetails> }) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  return (
    <>
      <SelectField
        {...form.field('notPossibleReason')}
        label={t('measure.reason')}
        options={optionsOf(notPossibleReasons, { language, today: localToday() })}
        required
      />
      <TextArea {...form.field('notPossibleNote')} label={t('measure.note')} hint={t('measure.noteHint')} />
    </>
  );
}
