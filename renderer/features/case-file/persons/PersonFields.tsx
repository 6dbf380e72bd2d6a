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
  /** The file says that the person is specially protected: how to reach them is closed until somebody opens it. */
  readonly isProtected?: boolean | undefined;
  /** Stands under the name and the day of birth. */
  readonly known?: ReactNode;
}

/** What is typed about a person; only the names must be there. */
export function PersonFields({ field, isProtected = false, known }: Props) {
  const { t } = useTranslation(['persons', 'common']);
  const { language } = useLanguage();
  const wanted = { language, today: localToday() };
  return (
    <>
      <Fieldset legend={t('identity')}>
        <FormRow>
          <TextField {...field('givenName')} label={t('givenName')} hint={t('nameHint')} required />
          <TextField {...field('familyName')} label={t('familyName')} hint={t('nameHint')} required />
        </FormRow>
        <FormRow>
          <DateField {...field('birthDate')} label={t('birthDate')} direction="past" />
          <SelectField
            {...field('gender')}
            label={t('gender')}
            options={optionsOf(genders, wanted)}
            notAsked={notAsked}
          />
        </FormRow>
        {known}
        <FormRow>
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
    </>
  );
}
