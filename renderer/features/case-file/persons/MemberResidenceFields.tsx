import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asksForQualification, type Membership } from '../../../../domain/case/household.ts';
import { localToday } from '../../../../domain/validation.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../../../domain/vocabulary/language-proofs.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { FieldBinding } from '../../../ui/form/form-binding.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { groupedOptionsOf, optionsOf } from '../vocabulary-options.ts';

interface Props {
  readonly field: (name: keyof Membership) => FieldBinding;
  readonly relationship: Membership['relationship'];
}

/** Residence, German and training of somebody besides the client, whose own stand in the assessments. */
export function MemberResidenceFields({ field, relationship }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { form, name } = field('residenceTitle');
  const current = useWatch({ control: form.control, name }) as string | null;
  const wanted = { language, today: localToday() };
  return (
    <Fieldset legend={t('residence')}>
      <FormRow>
        <SelectField
          {...field('residenceTitle')}
          term="residenceTitle"
          label={t('residenceTitle')}
          options={groupedOptionsOf(residenceTitles, { ...wanted, current })}
          notAsked={notAsked}
        />
        <DateField
          {...field('residenceExpiresOn')}
          label={t('residenceExpiresOn')}
          hint={t('residenceExpiresOnHint')}
        />
      </FormRow>
      <FormRow>
        <SelectField
          {...field('germanLevel')}
          term="germanLevel"
          label={t('germanLevel')}
          options={optionsOf(germanLevels, wanted)}
          notAsked={notAsked}
        />
        <SelectField
          {...field('germanProof')}
          term="languageProof"
          label={t('germanProof')}
          options={optionsOf(languageProofs, wanted)}
          notAsked={notAsked}
        />
      </FormRow>
      {asksForQualification(relationship) && (
        <TextField {...field('qualification')} label={t('qualification')} hint={t('qualificationHint')} />
      )}
    </Fieldset>
  );
}
