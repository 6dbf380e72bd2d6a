import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ListView } from '../../../domain/contract/list-view.operations.ts';
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
  /** Those that are kept already. */
  readonly views: readonly ListView[];
  readonly onClose: () => void;
}

const viewName = z.strictObject({ name: requiredText });

/** Keeps the list as it is now under a name. */
export function SaveViewDialog({ search, views, onClose }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const save = useCommand('listView.save', ['listView.list']);
  const called = (typed: string) =>
    views.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  const form = useForm({
    schema: viewName,
    defaultValues: { name: '' },
    // A name is typed again in a moment: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async ({ name }) => {
      const { isStandard = false } = called(name) ?? {};
      await save.mutateAsync({ name, arrangement: search, isStandard });
      toast(t('view.saved', { name }));
      onClose();
    },
  });
  const replaces = called(useWatch({ control: form.hook.control, name: 'name' })) !== undefined;
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
