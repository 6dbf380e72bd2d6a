import { useTranslation } from 'react-i18next';
import type { LastRating } from '../../../../domain/case/assessment-course.ts';
import { textLimits } from '../../../../domain/validation.ts';
import { statusScale, statusValue } from '../../../../domain/vocabulary/status-scale.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { ScaleField } from '../../../ui/ScaleField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { assessmentForm } from './assessment-form.ts';
import { RatedBefore } from './RatedBefore.tsx';

interface Props {
  readonly form: FormHandle<typeof assessmentForm>;
  /** The field's place in the form's list, which is the order of the vocabulary. */
  readonly index: number;
  /** How it was rated last; absent where nobody ever spoke about it. */
  readonly before?: LastRating | undefined;
}

/** How things stand in one Handlungsfeld: the level, why, and what the client says. */
export function FieldOfActionFields({ form, index, before }: Props) {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  return (
    <>
      {before && (
        <RatedBefore
          before={before}
          onUnchanged={() => {
            const { status, reason, clientWords } = before.entry;
            const { setValue } = form.hook;
            setValue(`fields.${index}.status`, status);
            setValue(`fields.${index}.reason`, reason);
            setValue(`fields.${index}.clientWords`, clientWords);
            void form.submit();
          }}
        />
      )}
      <ScaleField
        {...form.field(`fields.${index}.status`)}
        term="statusScale"
        label={t('scale')}
        hint={t('scaleHint')}
        levels={statusScale.entries.map(({ code, label }) => ({
          value: statusValue(code),
          anchor: label[language],
        }))}
        skippable
      />
      <TextArea
        {...form.field(`fields.${index}.reason`)}
        label={t('reason')}
        hint={t('reasonHint')}
        limit={textLimits.long}
      />
      <TextArea
        {...form.field(`fields.${index}.clientWords`)}
        label={t('clientWords')}
        hint={t('clientWordsHint')}
        limit={textLimits.long}
      />
    </>
  );
}
