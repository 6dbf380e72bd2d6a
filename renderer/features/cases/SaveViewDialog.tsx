import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requiredText } from '../../../domain/validation.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import type { ListSearch } from './list-search.ts';

interface Props {
  readonly search: ListSearch;
  /** Names that stand for a view already. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}

const viewName = z.strictObject({ name: requiredText });

/** Keeps the list as it is now under a name. */
export function SaveViewDialog({ search, names, onClose }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const save = useCommand('listView.save', ['listView.list']);
  const form = useForm({
    schema: viewName,
    defaultValues: { name: '' },
    // A name is typed again in a moment: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async ({ name }) => {
      await save.mutateAsync({ name, arrangement: search });
      toast(t('view.saved', { name }));
      onClose();
    },
  });
  const typed = useWatch({ control: form.hook.control, name: 'name' }).trim().toLowerCase();
  const replaces = names.some((name) => name.toLowerCase() === typed);
  return (
    <Dialog isOpen onClose={onClose} heading={t('view.heading')}>
      <p>{t('view.text')}</p>
      <Form
        form={form}
        submitLabel={t('view.save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <TextField
          {...form.field('name')}
          label={t('view.name')}
          hint={replaces ? t('view.replaces') : t('view.nameHint')}
          required
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
