import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommand } from '../../app/api.ts';
import { unlockPath } from '../../app/root-routes.tsx';
import { useVaultStatus } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast.ts';
import { recoveryWords } from './recovery-words.ts';

const schema = z
  .strictObject({
    slotId: z.string().min(1, { error: 'required' }),
    words: recoveryWords,
    newPassword: z.string().min(1, { error: 'required' }),
    repeat: z.string().min(1, { error: 'required' }),
  })
  .refine(({ newPassword, repeat }) => newPassword === repeat, {
    error: 'passwords-differ',
    path: ['repeat'],
  });

/** A new password from one of the two envelopes. */
export function RecoverPage() {
  const { t } = useTranslation(['start', 'common']);
  const { history } = useRouter();
  const recover = useCommand('vault.recover');
  const slots = (useVaultStatus()?.slots ?? []).filter(
    ({ active, role }) => active && role !== 'administration',
  );
  const form = useForm({
    schema,
    defaultValues: { slotId: '', words: '', newPassword: '', repeat: '' },
    async onSubmit({ slotId, words, newPassword }) {
      const kind = slots.find(({ id }) => id === slotId)?.role === 'dataprotection' ? 'audit' : 'cases';
      await recover.mutateAsync({ kind, words, slotId, newPassword });
      toast(t('start:recover.done'));
      history.push(unlockPath);
    },
  });
  return (
    <>
      <PageTitle lead={t('start:recover.lead')}>{t('start:recover.title')}</PageTitle>
      <Alert tone="info" heading={t('start:recover.which')}>
        <p>{t('start:recover.whichText')}</p>
      </Alert>
      <Form
        form={form}
        submitLabel={t('start:recover.submit')}
        actions={<RouteLink to={unlockPath}>{t('start:recover.back')}</RouteLink>}
      >
        <SelectField
          {...form.field('slotId')}
          label={t('start:unlock.name')}
          required
          options={slots.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${t(`common:role.${role}`)})`,
          }))}
        />
        <TextArea
          {...form.field('words')}
          label={t('start:recover.words')}
          hint={t('start:recover.wordsHint')}
          required
        />
        <PasswordField
          {...form.field('newPassword')}
          label={t('start:recover.newPassword')}
          hint={t('start:setup.passwordHint')}
          required
        />
        <PasswordField {...form.field('repeat')} label={t('start:setup.repeat')} required />
      </Form>
    </>
  );
}
