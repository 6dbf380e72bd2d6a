import { useTranslation } from 'react-i18next';
import { useWatch } from 'react-hook-form';
import { agreementDetails, signatureStates } from '../../../domain/case/plan.ts';
import { agreementObstacles } from '../../../domain/case/plan-rules.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { isCalendarDate, localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { ObstacleList } from '../case-file/ObstacleList.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { CancelButton } from './CancelButton.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { useTalkLanguageOptions } from '../papers/useTalkLanguageOptions.ts';

interface Props {
  readonly editing: PlanEditing;
  readonly onClose: () => void;
}

/** Freezes the working plan as the next version; says all that is missing before anything is sent. */
export function AgreeDialog({ editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { view, caseId } = useCase();
  const agree = useCaseCommand('plan.agree');
  const [latest] = view.planVersions;
  const number = (latest?.number ?? 0) + 1;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('agree.heading')}>
      <p>{t('agree.intro', { number })}</p>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={agreementDetails}
        stored={{
          agreedOn: localToday(),
          language: latest?.language ?? view.file.informedIn ?? 'de',
          interpreter: '',
        }}
        submitLabel={t('agree.submit')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (agreement) => {
          const obstacles = agreementObstacles(view.goals, agreement.agreedOn);
          if (obstacles.length > 0) throw new OperationFailure('phase-rule', { obstacles });
          const version = await agree.mutateAsync({ caseId, agreement });
          toast(t('agree.done', { number: version.number }));
          onClose();
        }}
      >
        {(form) => <AgreementFields form={form} onClose={onClose} />}
      </DraftedForm>
    </Dialog>
  );
}

interface FieldsProps {
  readonly form: FormHandle<typeof agreementDetails>;
  readonly onClose: () => void;
}

function AgreementFields({ form, onClose }: FieldsProps) {
  const { t } = useTranslation('plan');
  const { view } = useCase();
  const languages = useTalkLanguageOptions();
  const agreedOn = useWatch({ control: form.hook.control, name: 'agreedOn' });
  const obstacles = agreementObstacles(view.goals, isCalendarDate(agreedOn) ? agreedOn : localToday());
  const signatures = signatureStates.map((value) => ({ value, label: t(`signature.${value}`) }));
  return (
    <>
      {/* After an attempt the form itself says what is missing. */}
      {obstacles.length > 0 && form.failure?.error.code !== 'phase-rule' && (
        <Alert tone="warning" heading={t('agree.missing')}>
          <ObstacleList obstacles={obstacles} onLeave={onClose} />
        </Alert>
      )}
      <DateField {...form.field('agreedOn')} label={t('agree.agreedOn')} direction="past" required />
      <FormRow>
        <SelectField
          {...form.field('language')}
          label={t('agree.language')}
          hint={t('agree.languageHint')}
          options={languages}
          empty={false}
          required
        />
        <TextField
          {...form.field('interpreter')}
          label={t('agree.interpreter')}
          hint={t('agree.interpreterHint')}
        />
      </FormRow>
      <FormRow>
        <RadioGroup
          {...form.field('clientSignature')}
          label={t('agree.clientSignature')}
          options={signatures}
          required
        />
        <RadioGroup
          {...form.field('caseworkerSignature')}
          label={t('agree.caseworkerSignature')}
          options={signatures}
          required
        />
      </FormRow>
    </>
  );
}
