import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roles } from '../../../domain/access/roles.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { setupSchema } from './setup-schema.ts';

interface Props {
  readonly form: FormHandle<typeof setupSchema>;
  readonly index: number;
  readonly remove: ReactNode;
}

/** One person; they type their own password, so that nobody else ever knows it. */
export function UserFields({ form, index, remove }: Props) {
  const { t } = useTranslation(['start', 'common']);
  return (
    <Fieldset legend={t('start:setup.person', { number: index + 1 })}>
      <FormRow>
        <TextField {...form.field(`users.${index}.name`)} label={t('start:setup.name')} required />
        <SelectField
          {...form.field(`users.${index}.role`)}
          label={t('start:setup.role')}
          required
          options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        />
      </FormRow>
      <FormRow>
        <PasswordField
          {...form.field(`users.${index}.password`)}
          label={t('start:setup.password')}
          hint={t('start:setup.passwordHint')}
          required
        />
        <PasswordField
          {...form.field(`users.${index}.repeat`)}
          label={t('start:setup.repeat')}
          hint={t('start:setup.repeatHint')}
          required
        />
      </FormRow>
      {remove}
    </Fieldset>
  );
}
