import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { personDetails } from '../../../../domain/case/person.ts';
import { localToday } from '../../../../domain/validation.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { genders } from '../../../../domain/vocabulary/genders.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ComboField } from '../../../ui/ComboField.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { FieldBinding } from '../../../ui/form/form-binding.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { optionsOf } from '../vocabulary-options.ts';

type PersonField = keyof z.input<typeof personDetails>;

interface Props {
  /** Binds a field of the person, wherever in the form the person stands. */
  readonly field: (name: PersonField) => FieldBinding;
}

/** What is typed about a person; only the names must be there. */
export const PersonFields = ({ field, isProtected }: Props & Pick<ReachProps, 'isProtected'>) => (
  <>
    <IdentityFields field={field} />
    <ReachFields field={field} isProtected={isProtected} />
  </>
);

interface IdentityProps extends Props {
  /** Stands under the name and the day of birth: the form begins with them. */
  readonly known?: ReactNode;
}

/** Who somebody is. */
export function IdentityFields({ field, known }: IdentityProps) {
  const { t } = useTranslation(['persons', 'common']);
  const { language } = useLanguage();
  const wanted = { language, today: localToday() };
  return (
    <Fieldset legend={t('identity')}>
      <FormRow>
        <TextField
          {...field('givenName')}
          label={t('givenName')}
          hint={t('nameHint')}
          required
          autoFocus={known !== undefined}
        />
        <TextField {...field('familyName')} label={t('familyName')} hint={t('nameHint')} required />
        <DateField {...field('birthDate')} label={t('birthDate')} direction="past" />
      </FormRow>
      {known}
      <FormRow>
        <SelectField
          {...field('gender')}
          label={t('gender')}
          options={optionsOf(genders, wanted)}
          notAsked={notAsked}
        />
        <ComboField
          {...field('nationality')}
          label={t('nationality')}
          hint={t('nationalityHint')}
          options={[
            ...countries.entries.map(({ code, label }) => ({ value: code, label: label[language] })),
            { value: notAsked, label: t('common:field.notAsked') },
          ]}
        />
        <SelectField
          {...field('maritalStatus')}
          term="maritalStatus"
          label={t('maritalStatus')}
          options={optionsOf(maritalStatus, wanted)}
          notAsked={notAsked}
        />
      </FormRow>
      <TextField {...field('languages')} label={t('languages')} hint={t('languagesHint')} />
    </Fieldset>
  );
}

interface ReachProps extends Props {
  /** The file says that the person is specially protected: how to reach them is closed until somebody opens it. */
  readonly isProtected?: boolean | undefined;
}

/** Where somebody lives and how to reach them, and whether that is nobody else's business. */
export function ReachFields({ field, isProtected = false }: ReachProps) {
  const { t } = useTranslation('persons');
  return (
    <Fieldset legend={t('reach')}>
      <Checkbox
        {...field('specialProtection')}
        term="specialProtection"
        label={t('specialProtection')}
        hint={t('specialProtectionHint')}
      />
      <Disclosure label={isProtected ? t('protectedReach') : null}>
        <FormRow>
          <TextField {...field('phone')} label={t('phone')} type="tel" />
          <TextField {...field('email')} label={t('email')} type="email" />
        </FormRow>
        <TextField {...field('street')} label={t('street')} />
        <FormRow>
          <TextField {...field('postalCode')} label={t('postalCode')} short />
          <TextField {...field('town')} label={t('town')} />
        </FormRow>
      </Disclosure>
    </Fieldset>
  );
}
