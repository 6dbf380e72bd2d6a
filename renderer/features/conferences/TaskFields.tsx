import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { conferenceDetails, TaskDetails } from '../../../domain/case/conference.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useRowRemoval } from '../../ui/useRowRemoval.ts';

const emptyTask: TaskDetails = { id: null, version: 0, title: '', responsible: '', dueOn: null };

/** Who does what until when; as many as were given out. */
export function TaskFields({ form }: { readonly form: FormHandle<typeof conferenceDetails> }) {
  const { t } = useTranslation('conferences');
  // Its own key: `id` is the task's.
  const tasks = useFieldArray({ control: form.hook.control, name: 'tasks', keyName: 'key' });
  const { add, takeOut } = useRowRemoval(tasks.remove);
  return (
    <>
      {tasks.fields.map((task, index) => (
        <Fieldset key={task.key} legend={t('task', { number: index + 1 })}>
          <TextField
            {...form.field(`tasks.${index}.title`)}
            label={t('taskTitle')}
            required
            autoFocus={task.id === null}
          />
          <FormRow>
            <TextField {...form.field(`tasks.${index}.responsible`)} label={t('responsible')} />
            <DateField {...form.field(`tasks.${index}.dueOn`)} label={t('dueOn')} />
          </FormRow>
          <Button kind="tertiary" compact icon={Trash2} onClick={() => takeOut(index)}>
            {t('removeTask', { number: index + 1 })}
          </Button>
        </Fieldset>
      ))}
      <div className="kim-row">
        <Button ref={add} kind="secondary" icon={Plus} onClick={() => tasks.append(emptyTask)}>
          {t('addTask')}
        </Button>
        <span className="kim-muted">{t('tasksHint')}</span>
      </div>
    </>
  );
}
