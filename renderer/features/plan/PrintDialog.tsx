import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseOperations } from '../../../domain/contract/case.operations.ts';
import { useCommand } from '../../app/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCase } from '../case-file/useCase.ts';
import { CancelButton } from './CancelButton.tsx';
import { usePrintLanguageOptions } from './usePrintLanguageOptions.ts';

const languageChoice = caseOperations['plan.print'].input.pick({ language: true });

interface Props {
  readonly number: number;
  readonly onClose: () => void;
}

/** Puts an agreed version on paper: asks for the second language, says where the file lies. */
export function PrintDialog({ number, onClose }: Props) {
  const { t } = useTranslation(['plan', 'common']);
  const [path, setPath] = useState<string | null>(null);
  return (
    <Dialog isOpen onClose={onClose} heading={t('print.heading', { number })}>
      {path === null ? (
        <PrintForm number={number} onClose={onClose} onDone={setPath} />
      ) : (
        <>
          <Alert tone="success" heading={t('print.done')} live>
            <p>{t('print.place')}</p>
            <p className="kim-path">
              <bdi dir="ltr">{path}</bdi>
            </p>
            <p>{t('print.unprotected')}</p>
          </Alert>
          <div>
            <Button onClick={onClose} autoFocus>
              {t('common:action.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function PrintForm({ number, onClose, onDone }: Props & { readonly onDone: (path: string) => void }) {
  const { t } = useTranslation('plan');
  const { view, caseId } = useCase();
  const print = useCommand('plan.print');
  const languages = usePrintLanguageOptions();
  const agreedIn = view.planVersions.find((version) => version.number === number)?.language ?? 'de';
  const form = useForm({
    schema: languageChoice,
    defaultValues: { language: agreedIn },
    // One choice that is quickly made again: leaving asks no question.
    onDraft: () => undefined,
    onSubmit: async ({ language }) => {
      const { path } = await print.mutateAsync({ caseId, number, language });
      onDone(path);
    },
  });
  const options = languages.map((option) =>
    option.value === 'de' ? { ...option, label: t('print.germanOnly') } : option,
  );
  return (
    <>
      <p>{t('print.text')}</p>
      <Form form={form} submitLabel={t('print.submit')} actions={<CancelButton onClose={onClose} />}>
        <SelectField
          {...form.field('language')}
          label={t('print.language')}
          options={options}
          empty={false}
        />
      </Form>
    </>
  );
}
