import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseOperations } from '../../../domain/contract/case.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { accessReasons } from '../../../domain/vocabulary/access-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { casePath } from './case-pages.ts';
import { useCaseCommand } from './useCase.ts';
import { optionsOf } from './vocabulary-options.ts';

const schema = caseOperations['case.requestAccess'].input.omit({ reference: true });

interface Props {
  /** Aktenzeichen of the case. */
  readonly reference: string;
  readonly actions?: ReactNode;
}

/** Opens somebody else's case for today, with a reason that stays in the file. */
export function RequestAccessForm({ reference, actions }: Props) {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { history } = useRouter();
  const requestAccess = useCaseCommand('case.requestAccess');
  const form = useForm({
    schema,
    defaultValues: { reasonText: '' },
    onSubmit: async (values) => {
      const { id } = await requestAccess.mutateAsync({ reference, ...values });
      history.push(casePath(id));
    },
  });
  return (
    <Form form={form} submitLabel={t('access.submit')} actions={actions}>
      <RadioGroup
        {...form.field('reason')}
        label={t('access.reason')}
        options={optionsOf(accessReasons, { language, today: localToday() })}
        required
      />
      <TextField
        {...form.field('reasonText')}
        label={t('access.reasonText')}
        hint={t('access.reasonTextHint')}
        required
      />
    </Form>
  );
}
