import { useTranslation } from 'react-i18next';
import { blankMeasure } from '../../../domain/case/blank.ts';
import type { Measure } from '../../../domain/case/plan.ts';
import { localToday } from '../../../domain/validation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { noGapOffer } from '../../../domain/case/gap-offer.ts';
import { CancelButton } from './CancelButton.tsx';
import { measureForm, splitMeasureForm } from './measure-form.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { measureDetailsOf } from './plan-records.ts';

interface Props {
  /** Null for a new one. */
  readonly measure: Measure | null;
  readonly editing: Extract<PlanEditing, { form: 'measure' }>;
  readonly onClose: () => void;
}

export function MeasureDialog({ measure, editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId, view } = useCase();
  const save = useCaseCommand('plan.saveMeasure');
  const undoOf = useUndo();
  const { stepId } = editing;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t(measure ? 'measure.edit' : 'measure.new')}>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={measureForm}
        stored={{ ...(measure ? measureDetailsOf(measure) : blankMeasure), signal: noGapOffer }}
        version={measure?.version ?? 0}
        record={{ kind: 'measure', id: measure?.id ?? null }}
        submitLabel={t('measure.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed, _form, version) => {
          const said = splitMeasureForm(typed, { goals: view.goals, stepId, today: localToday() });
          const measureId = measure?.id ?? null;
          const saved = await save.mutateAsync({ caseId, stepId, measureId, version, ...said });
          toast(t('measure.saved'), 'success', undoOf('measure', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <MeasureFields form={form} measure={measure} />}
      </DraftedForm>
    </Dialog>
  );
}
