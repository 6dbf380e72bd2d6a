import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { handoffOperations } from '../../../domain/contract/handoff.operations.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { handoff } from '../../locales/de/handoff.ts';
import { KeyFileField } from './KeyFileField.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly recipient: Recipient;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const problems = handoff.keys.problem;
type KeyProblem = keyof typeof problems;
const isKeyProblem = (code: unknown): code is KeyProblem =>
  typeof code === 'string' && Object.hasOwn(problems, code);

const { shape } = handoffOperations['handoff.saveRecipientKey'].input;
const keyForm = handoffOperations['handoff.saveRecipientKey'].input
  .pick({ armoredKey: true })
  .extend({ armoredKey: shape.armoredKey.min(1, { error: 'required' }) });

/** Takes a public key as text or from a file; core says whether it can be used. */
export function RecipientKeyDialog({ recipient, onSaved, onClose }: Props) {
  const { t } = useTranslation(['handoff', 'common']);
  const words = useHandoffWords();
  const save = useCommand('handoff.saveRecipientKey', ['handoff.recipients']);
  const [problem, setProblem] = useState<KeyProblem | null>(null);
  const [fileProblem, setFileProblem] = useState<string | undefined>(undefined);
  const form = useForm({
    schema: keyForm,
    defaultValues: { armoredKey: '' },
    onSubmit: async ({ armoredKey }) => {
      await save.mutateAsync({ recipient, armoredKey }).catch((failure: unknown) => {
        const found = failure instanceof OperationFailure ? failure.error.detail?.['problem'] : undefined;
        if (!isKeyProblem(found)) throw failure;
        // What is wrong with the key is said at the key, and the summary reads its words from there.
        flushSync(() => setProblem(found));
        throw new OperationFailure('recipient-key-unusable', {
          fields: [{ path: 'armoredKey', code: 'invalid' }],
        });
      });
      onSaved();
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      heading={t('keys.dialog', { recipient: words.recipient(recipient) })}
    >
      <Form
        form={form}
        submitLabel={t('keys.save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <div className="kim-key-text">
          <TextArea
            {...form.field('armoredKey')}
            label={t('keys.paste')}
            hint={t('keys.pasteHint')}
            messages={problem === null ? {} : { invalid: t(`keys.problem.${problem}`) }}
            required
          />
        </div>
        <KeyFileField
          error={fileProblem}
          onText={(text) => {
            setFileProblem(text === null ? t('keys.fileTooLarge') : undefined);
            if (text !== null) form.hook.setValue('armoredKey', text, { shouldValidate: true });
          }}
        />
      </Form>
    </Dialog>
  );
}
