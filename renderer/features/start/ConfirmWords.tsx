import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Output } from '../../../domain/contract/operations.ts';
import { requiredText } from '../../../domain/validation.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { TextField } from '../../ui/TextField.tsx';

type Ask = Output<'vault.prepare'>['ask'];
interface Props {
  readonly ask: Ask;
  readonly onBack: () => void;
  readonly onConfirmed: () => Promise<void>;
}

const envelopes = ['cases', 'audit'] as const;
const asked = z.array(z.strictObject({ position: z.number(), word: requiredText }));
const schema = z.strictObject({ cases: asked, audit: asked });

/** Asks some words back: who can repeat them has written them down. Only then is anything created. */
export function ConfirmWords({ ask, onBack, onConfirmed }: Props) {
  const { t } = useTranslation('start');
  const confirm = useCommand('vault.confirm');
  const blank = (positions: readonly number[]) => positions.map((position) => ({ position, word: '' }));
  const form = useForm({
    schema,
    defaultValues: { cases: blank(ask.cases), audit: blank(ask.audit) },
    async onSubmit(values) {
      await confirm.mutateAsync(values);
      await onConfirmed();
    },
  });
  return (
    <Form
      form={form}
      submitLabel={t('words.create')}
      actions={
        <Button kind="secondary" onClick={onBack}>
          {t('words.showAgain')}
        </Button>
      }
    >
      {envelopes.map((envelope) => (
        <Fieldset key={envelope} legend={t(`words.${envelope}`)}>
          {ask[envelope].map((position, index) => (
            <TextField
              key={position}
              {...form.field(`${envelope}.${index}.word`)}
              label={t('words.position', { position, envelope: t(`words.${envelope}Short`) })}
              required
              short
            />
          ))}
        </Fieldset>
      ))}
    </Form>
  );
}
