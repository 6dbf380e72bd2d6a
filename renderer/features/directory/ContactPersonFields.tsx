import { Trash2, UserPlus } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { mostContactPersons, type institutionDetails } from '../../../domain/directory/institution.ts';
import { Button } from '../../ui/Button.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useRowRemoval } from '../../ui/useRowRemoval.ts';

/** Whom to ask for: any number of people with their task. */
export function ContactPersonFields({ form }: { readonly form: FormHandle<typeof institutionDetails> }) {
  const { t } = useTranslation('directory');
  const people = useFieldArray({ control: form.hook.control, name: 'contacts' });
  const { add, takeOut } = useRowRemoval(people.remove);
  return (
    <Fieldset legend={t('contact.heading')}>
      <div className="kim-contact-persons">
        {people.fields.map(({ id, name }, index) => (
          <Fieldset key={id} legend={t('contact.place', { place: index + 1 })}>
            <FormRow>
              <TextField
                {...form.field(`contacts.${index}.name`)}
                label={t('contact.name')}
                required
                autoFocus={name === ''}
              />
              <TextField {...form.field(`contacts.${index}.task`)} label={t('contact.task')} />
            </FormRow>
            <FormRow>
              <TextField {...form.field(`contacts.${index}.phone`)} label={t('contact.phone')} />
              <TextField {...form.field(`contacts.${index}.email`)} label={t('contact.email')} />
            </FormRow>
            <div>
              <Button kind="tertiary" compact icon={Trash2} onClick={() => takeOut(index)}>
                {t('contact.remove', { place: index + 1 })}
              </Button>
            </div>
          </Fieldset>
        ))}
        {people.fields.length < mostContactPersons && (
          <div>
            <Button
              ref={add}
              kind="secondary"
              compact
              icon={UserPlus}
              onClick={() => people.append({ name: '', task: '', phone: '', email: '' })}
            >
              {t('contact.add')}
            </Button>
          </div>
        )}
      </div>
    </Fieldset>
  );
}
