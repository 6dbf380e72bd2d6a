import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import { handoffOperations, type HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import type { VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useReleaseAndWrite } from './commands.ts';

interface Props {
  readonly waiting: HandoffPackage;
  readonly people: readonly VaultStatus['slots'][number][];
  readonly onReleased: (failure: OperationFailure | null) => void;
  readonly onClose: () => void;
}

const { shape } = handoffOperations['handoff.release'].input;
const releaseForm = handoffOperations['handoff.release'].input.pick({ slotId: true, password: true }).extend({
  slotId: shape.slotId.min(1, { error: 'required' }),
  password: shape.password.min(1, { error: 'required' }),
});

/** Name and password; nothing of it is kept as a draft. */
export function ReleaseForm({ waiting, people, onReleased, onClose }: Props) {
  const { t } = useTranslation(['handoff', 'common']);
  const releaseAndWrite = useReleaseAndWrite();
  const [only, ...others] = people;
  const form = useForm({
    schema: releaseForm,
    nothingToLose: true,
    defaultValues: { slotId: only && others.length === 0 ? only.id : '', password: '' },
    onSubmit: async (values) => {
      await releaseAndWrite({ packageId: waiting.id, ...values }, (failure) => {
        // From here on the package is released whatever the share says; what is left stands on the page.
        if (failure === null) toast(t('release.done'));
        onReleased(failure);
      });
      onClose();
    },
  });
  const { attempts, hook } = form;
  const wrong = form.failure?.error.code === 'wrong-password';
  useEffect(() => {
    if (!wrong) return;
    // What was typed is dots: nobody can correct it, only type it anew.
    hook.setValue('password', '');
    hook.setFocus('password');
  }, [wrong, attempts, hook]);
  const seconds = Number(form.failure?.error.detail?.['seconds'] ?? 0);
  return (
    <Form
      form={form}
      submitLabel={t('release.button')}
      label={t('release.heading')}
      actions={
        <Button kind="secondary" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      }
    >
      <SelectField
        {...form.field('slotId')}
        label={t('release.who')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField
        {...form.field('password')}
        type="password"
        autoComplete="off"
        label={t('release.password')}
        hint={t('release.passwordHint')}
        required
      />
      {form.failure?.error.code === 'too-many-attempts' && seconds > 0 && (
        <p>{t('release.wait', { count: seconds })}</p>
      )}
    </Form>
  );
}
