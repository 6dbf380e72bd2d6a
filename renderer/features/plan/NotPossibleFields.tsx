import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { GapOfferFields } from '../gaps/GapOfferFields.tsx';
import { useSignalsOf } from '../gaps/useSignalsOf.ts';
import type { measureForm } from './measure-form.ts';

interface Props {
  readonly form: FormHandle<typeof measureForm>;
  /** Null for one that is not there yet. */
  readonly measureId: string | null;
}

/** Why a measure came to nothing: the beginning of every gap signal. */
export function NotPossibleFields({ form, measureId }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const known = useSignalsOf({ measureId });
  const [state, reason] = useWatch({
    control: form.hook.control,
    name: ['state', 'notPossibleReason'],
  });
  return (
    <>
      <SelectField
        {...form.field('notPossibleReason')}
        term="notPossible"
        label={t('measure.reason')}
        options={optionsOf(notPossibleReasons, { language, today: localToday() })}
        required
      />
      <TextArea
        {...form.field('notPossibleNote')}
        label={t(state === 'dropped' ? 'measure.whyDropped' : 'measure.note')}
        hint={t('measure.noteHint')}
      />
      <GapOfferFields form={form} reason={reason} known={known} />
    </>
  );
}
