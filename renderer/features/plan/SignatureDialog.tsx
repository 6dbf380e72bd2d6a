import { useTranslation } from 'react-i18next';
import { signaturesOf, signatureStates } from '../../../domain/case/plan.ts';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from './CancelButton.tsx';

interface Props {
  readonly agreed: CaseView['planVersions'][number];
  readonly onClose: () => void;
}

/** What was signed, said or refused since the agreement. What was agreed stays as it is. */
export function SignatureDialog({ agreed, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId } = useCase();
  const save = useCaseCommand('plan.saveSignatures');
  const undoOf = useUndo();
  const { id, number, signed, agreedOn, clientSignature, caseworkerSignature } = agreed;
  const onTheDay = (state: string) => (state === 'signed' ? agreedOn : null);
  const states = signatureStates.map((value) => ({ value, label: t(`signature.${value}`) }));
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('signing.heading', { number })}>
      <p>{t('signing.text')}</p>
      <DraftedForm
        draftKey={`${casePath(caseId, 'plan')}#signatures/${number}`}
        schema={signaturesOf(agreed)}
        stored={{
          clientSignature,
          clientSignedOn: signed ? signed.clientSignedOn : onTheDay(clientSignature),
          caseworkerSignature,
          caseworkerSignedOn: signed ? signed.caseworkerSignedOn : onTheDay(caseworkerSignature),
        }}
        version={signed?.version ?? 0}
        record={{ kind: 'plan-signature', id }}
        submitLabel={t('signing.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (details, _form, version) => {
          const saved = await save.mutateAsync({ caseId, number, version, details });
          toast(t('signing.saved'), 'success', undoOf('plan-signature', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <FormRow>
              <RadioGroup
                {...form.field('clientSignature')}
                label={t('agree.clientSignature')}
                options={states}
                required
              />
              <RadioGroup
                {...form.field('caseworkerSignature')}
                label={t('agree.caseworkerSignature')}
                options={states}
                required
              />
            </FormRow>
            <FormRow>
              <DateField {...form.field('clientSignedOn')} label={t('signing.clientOn')} direction="past" />
              <DateField
                {...form.field('caseworkerSignedOn')}
                label={t('signing.caseworkerOn')}
                direction="past"
              />
            </FormRow>
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
