import { useTranslation } from 'react-i18next';
import { localToday } from '../../../../domain/validation.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../../../domain/vocabulary/language-proofs.ts';
import { legalSystems } from '../../../../domain/vocabulary/legal-systems.ts';
import { recognition } from '../../../../domain/vocabulary/recognition.ts';
import { schooling } from '../../../../domain/vocabulary/schooling.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { vocationalTraining } from '../../../../domain/vocabulary/vocational-training.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { optionsOf } from '../vocabulary-options.ts';
import type { assessmentForm } from './assessment-form.ts';
import { ResidenceFields } from './ResidenceFields.tsx';

/** The talk itself and the master data: residence, language, education and work. */
export function BasicFields({ form }: { readonly form: FormHandle<typeof assessmentForm> }) {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const wanted = { language, today: localToday() };
  return (
    <>
      <Fieldset legend={t('talk')}>
        <FormRow>
          <DateField {...form.field('heldOn')} label={t('heldOn')} hint={t('heldOnHint')} />
          <TextField {...form.field('interpreter')} label={t('interpreter')} hint={t('interpreterHint')} />
        </FormRow>
      </Fieldset>
      <ResidenceFields form={form} />
      <Fieldset legend={t('benefits')}>
        <CheckboxGroup
          {...form.field('legalSystems')}
          term="legalSystem"
          label={t('legalSystems')}
          hint={t('legalSystemsHint')}
          options={optionsOf(legalSystems, wanted)}
        />
      </Fieldset>
      <Fieldset legend={t('language')}>
        <FormRow>
          <SelectField
            {...form.field('germanLevel')}
            term="germanLevel"
            label={t('germanLevel')}
            options={optionsOf(germanLevels, wanted)}
            notAsked={notAsked}
          />
          <SelectField
            {...form.field('germanProof')}
            term="languageProof"
            label={t('germanProof')}
            options={optionsOf(languageProofs, wanted)}
            notAsked={notAsked}
          />
        </FormRow>
      </Fieldset>
      <Fieldset legend={t('education')}>
        <FormRow>
          <SelectField
            {...form.field('schooling')}
            term="schooling"
            label={t('schooling')}
            options={optionsOf(schooling, wanted)}
            notAsked={notAsked}
          />
          <SelectField
            {...form.field('vocationalTraining')}
            label={t('vocationalTraining')}
            options={optionsOf(vocationalTraining, wanted)}
            notAsked={notAsked}
          />
        </FormRow>
        <TextField
          {...form.field('qualification')}
          label={t('qualification')}
          hint={t('qualificationHint')}
        />
        <SelectField
          {...form.field('recognition')}
          term="recognition"
          label={t('recognition')}
          options={optionsOf(recognition, wanted)}
          notAsked={notAsked}
        />
      </Fieldset>
    </>
  );
}
