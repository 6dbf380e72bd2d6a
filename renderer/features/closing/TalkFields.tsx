import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isJointEvaluation, needsCheck } from '../../../domain/case/closing-rules.ts';
import { localToday } from '../../../domain/validation.ts';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { useCase } from '../case-file/useCase.ts';
import type { ClosingFormHandle } from './ClosingForm.tsx';
import { HeldInFields } from './HeldInFields.tsx';

/** Day, language and reason; the reason says what else is asked for. */
export function TalkFields({ form }: { readonly form: ClosingFormHandle }) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const { view } = useCase();
  const reason = useWatch({ control: form.hook.control, name: 'reason' });
  return (
    <Fieldset legend={t('talk.heading')}>
      <FormRow>
        <SelectField
          {...form.field('reason')}
          term="closureReason"
          label={t('talk.reason')}
          options={optionsOf(closureReasons, {
            language,
            today: localToday(),
            current: view.closing?.reason,
          })}
        />
        <DateField {...form.field('heldOn')} label={t('talk.heldOn')} direction="past" />
      </FormRow>
      <HeldInFields language={form.field('language')} interpreter={form.field('interpreter')} />
      {reason && (
        <div role="status">
          <p>{isJointEvaluation(reason) ? t('talk.joint') : t('talk.caseworkerOnly')}</p>
          <p>{needsCheck(reason) ? t('talk.check') : t('talk.noCheck')}</p>
        </div>
      )}
    </Fieldset>
  );
}
