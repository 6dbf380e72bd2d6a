import { useTranslation } from 'react-i18next';
import type { FieldBinding } from '../../ui/form/form-binding.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useBeside } from '../conversation/SecondLanguageContext.ts';
import { useTalkLanguageOptions } from '../papers/useTalkLanguageOptions.ts';

interface Props {
  /** The form's bindings of the two fields. */
  readonly language: FieldBinding<'language'>;
  readonly interpreter: FieldBinding<'interpreter'>;
}

/** In which language a talk was held and who interpreted, for closing and check alike. */
export function HeldInFields({ language, interpreter }: Props) {
  const { t } = useTranslation('closing');
  const beside = useBeside();
  const options = useTalkLanguageOptions();
  return (
    <FormRow>
      <SelectField
        {...language}
        label={t('talk.language')}
        second={beside(({ labels }) => labels.conversationLanguage)}
        options={options}
        empty={t('talk.noLanguage')}
      />
      <TextField
        {...interpreter}
        label={t('talk.interpreter')}
        second={beside(({ labels }) => labels.interpreter)}
        hint={t('talk.interpreterHint')}
      />
    </FormRow>
  );
}
