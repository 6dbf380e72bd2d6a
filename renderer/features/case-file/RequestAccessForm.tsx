import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseOperations } from '../../../domain/contract/case.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { accessReasons } from '../../../domain/vocabulary/access-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { accessDraft, casePath } from './case-pages.ts';
import { DraftedForm } from './DraftedForm.tsx';
import { useCaseCommand } from './useCase.ts';
import { optionsOf } from './vocabulary-options.ts';

const schema = caseOperations['case.requestAccess'].input.omit({ reference: true });

interface Props {
  /** Aktenzeichen of the case. */
  readonly reference: string;
  /** Where the form stands, without a case: that is not open yet, and its drafts are closed with it. */
  readonly address: string;
  readonly actions?: ReactNode;
}

/** Opens somebody else's case for today, with a reason that stays in the file. */
export function RequestAccessForm({ reference, address, actions }: Props) {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { history } = useRouter();
  const requestAccess = useCaseCommand('case.requestAccess');
  if (!useMayUse('case.requestAccess'))
    return (
      <>
        <Alert tone="info" heading={t('access.notNow')} />
        {actions}
      </>
    );
  return (
    <DraftedForm
      draftKey={`${address}#${accessDraft}/${reference}`}
      schema={schema}
      stored={{ reasonText: '' }}
      submitLabel={t('access.submit')}
      actions={actions}
      onSave={async (values) => {
        const { id } = await requestAccess.mutateAsync({ reference, ...values });
        history.push(casePath(id));
      }}
    >
      {(form) => (
        <>
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
        </>
      )}
    </DraftedForm>
  );
}
