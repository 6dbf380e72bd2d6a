import { useTranslation } from 'react-i18next';
import { stepDetails, type Step } from '../../../domain/case/plan.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from './CancelButton.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { stepDetailsOf } from './plan-records.ts';

interface Props {
  /** Null for a new one. */
  readonly step: Step | null;
  readonly editing: Extract<PlanEditing, { form: 'step' }>;
  readonly onClose: () => void;
}

export function StepDialog({ step, editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId } = useCase();
  const save = useCaseCommand('plan.saveStep');
  const undoOf = useUndo();
  const { goalId } = editing;
  return (
    <Dialog isOpen onClose={onClose} heading={t(step ? 'step.edit' : 'step.new')}>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={stepDetails}
        stored={step ? stepDetailsOf(step) : { title: '' }}
        version={step?.version ?? 0}
        record={{ kind: 'step', id: step?.id ?? null }}
        submitLabel={t('step.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (details, _form, version) => {
          const saved = await save.mutateAsync({
            caseId,
            goalId,
            stepId: step?.id ?? null,
            version,
            details,
          });
          toast(t('step.saved'), 'success', undoOf('step', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <TextField {...form.field('title')} label={t('step.title')} hint={t('step.titleHint')} required />
        )}
      </DraftedForm>
    </Dialog>
  );
}
