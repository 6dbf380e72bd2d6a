import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Session, VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import { call, useCommand } from '../../app/api.ts';
import { navigationOf } from '../../app/navigation.ts';
import { unlockPath } from '../../app/root-routes.tsx';
import { useRefreshVaultStatus } from '../../app/session.ts';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Damage } from './Damage.tsx';
import { ReadOnlyChoice } from './ReadOnlyChoice.tsx';
import { WaitingTime } from './WaitingTime.tsx';

const schema = z.strictObject({
  slotId: z.string().min(1, { error: 'required' }),
  password: z.string().min(1, { error: 'required' }),
});

const damageCodes = ['database-damaged', 'database-missing', 'key-file-damaged'] as const;
const damageOf = (failure: OperationFailure | null) =>
  damageCodes.find((code) => code === failure?.error.code) ?? null;

interface Props {
  readonly status: VaultStatus;
  /** A damaged file was replaced: begin anew. */
  readonly onMended: () => void;
}

/** Name, password, and what became of the attempt. */
export function UnlockForm({ status, onMended }: Props) {
  const { t } = useTranslation(['start', 'common']);
  const { history } = useRouter();
  const { weiter } = useSearch({ from: `/plain${unlockPath}` });
  const unlock = useCommand('vault.unlock');
  const refresh = useRefreshVaultStatus();
  const [readOnly, setReadOnly] = useState<{
    session: Session;
    acceptStoredState: () => Promise<void>;
  } | null>(null);
  const active = status.slots.filter((slot) => slot.active);

  const enter = async () => {
    const { session } = await refresh();
    // Somebody else may have unlocked: back to where the window was only where their role has pages too.
    const mayReturn = navigationOf(session?.role).some(({ to }) => weiter?.startsWith(to));
    history.push(weiter !== undefined && mayReturn ? weiter : '/');
  };
  const form = useForm({
    schema,
    defaultValues: { slotId: active.length === 1 ? (active[0]?.id ?? '') : '', password: '' },
    async onSubmit(values) {
      const session = await unlock.mutateAsync(values);
      if (session.readOnlyReason === null) return enter();
      const acceptStoredState = async () => {
        await unlock.mutateAsync({ ...values, acceptStoredState: true });
        await enter();
      };
      setReadOnly({ session, acceptStoredState });
    },
  });
  const typing = useWatch({ control: form.hook.control, name: 'password' }) !== '';
  useEffect(() => {
    // Saves waiting and nothing else: whoever may not unlock is told so when they try.
    if (typing) call('vault.readAhead', {}).catch(() => undefined);
  }, [typing]);

  if (readOnly) return <ReadOnlyChoice {...readOnly} onEnter={enter} />;
  const damage = damageOf(form.failure);
  if (damage)
    return (
      <Damage
        status={status}
        code={damage}
        database={form.failure?.error.detail?.['database']}
        onMended={onMended}
      />
    );
  return (
    <>
      <Form
        form={form}
        submitLabel={t('start:unlock.submit')}
        actions={<RouteLink to="/wiederherstellen">{t('start:unlock.forgotten')}</RouteLink>}
      >
        <SelectField
          {...form.field('slotId')}
          label={t('start:unlock.name')}
          required
          options={active.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${t(`common:role.${role}`)})`,
          }))}
        />
        <PasswordField
          {...form.field('password')}
          label={t('start:unlock.password')}
          required
          autoFocus={active.length === 1}
        />
      </Form>
      <WaitingTime failure={form.failure} />
    </>
  );
}
