import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../domain/access/roles.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useRowRemoval } from '../../ui/useRowRemoval.ts';
import { setupSchema } from './setup-schema.ts';
import { UserFields } from './UserFields.tsx';

/** What every team needs: somebody for the cases, two to prepare and release, somebody who audits. */
const firstRoles = ['caseworker', 'teamlead', 'dataprotection'] as const satisfies readonly Role[];
const emptyUser = (role: Role) => ({ name: '', role, password: '', repeat: '' });

export function PeopleForm({
  onPrepared,
}: {
  readonly onPrepared: (prepared: Output<'vault.prepare'>) => void;
}) {
  const { t } = useTranslation('start');
  const prepare = useCommand('vault.prepare');
  const form = useForm({
    schema: setupSchema,
    defaultValues: { officeName: '', users: firstRoles.map(emptyUser) },
    async onSubmit({ officeName, users }) {
      const people = users.map(({ repeat: _repeat, ...user }) => user);
      onPrepared(await prepare.mutateAsync({ officeName, users: people }));
    },
  });
  const people = useFieldArray({ control: form.hook.control, name: 'users' });
  const { add, takeOut } = useRowRemoval(people.remove);
  return (
    <Form form={form} submitLabel={t('setup.submitPeople')}>
      <TextField
        {...form.field('officeName')}
        label={t('setup.officeName')}
        hint={t('setup.officeNameHint')}
        required
        autoFocus
      />
      {people.fields.map((person, index) => (
        <UserFields
          key={person.id}
          form={form}
          index={index}
          remove={
            people.fields.length > 1 && (
              <Button kind="tertiary" compact icon={Trash2} onClick={() => takeOut(index)}>
                {t('setup.removePerson', { number: index + 1 })}
              </Button>
            )
          }
        />
      ))}
      <p>
        <Button ref={add} kind="secondary" icon={Plus} onClick={() => people.append(emptyUser('caseworker'))}>
          {t('setup.addPerson')}
        </Button>
      </p>
    </Form>
  );
}
