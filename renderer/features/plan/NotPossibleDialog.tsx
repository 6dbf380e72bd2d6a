import { useTranslation } from 'react-i18next';
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
import { NotPossibleFields } from './NotPossibleFields.tsx';
import { draftKeyOf, type PlanEditing } from './plan-editing.ts';
import { measureDetailsOf } from './plan-records.ts';

interface Props {
  readonly measure: Measure;
  readonly editing: Extract<PlanEditing, { form: 'not-possible' }>;
  readonly onClose: () => void;
}

/** Two questions instead of the whole form, right when somebody says that it doesn't work. */
export function NotPossibleDialog({ measure, editing, onClose }: Props) {
  const { t } = useTranslation('plan');
  const { caseId, view } = useCase();
  const save = useCaseCommand('plan.saveMeasure');
  const undoOf = useUndo();
  const { stepId } = editing;
  const { id: measureId, title } = measure;
  return (
    <Dialog isOpen onClose={onClose} heading={t('notPossible.heading')}>
      <p>{t('notPossible.text', { title })}</p>
      <DraftedForm
        draftKey={draftKeyOf(casePath(caseId, 'plan'), editing)}
        schema={measureForm}
        stored={{ ...measureDetailsOf(measure), state: 'not-possible', doneOn: null, signal: noGapOffer }}
        version={measure.version}
        record={{ kind: 'measure', id: measureId }}
        submitLabel={t('notPossible.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (typed, _form, version) => {
          const said = splitMeasureForm(typed, { goals: view.goals, stepId, today: localToday() });
          const saved = await save.mutateAsync({ caseId, stepId, measureId, version, ...said });
          toast(t('notPossible.saved'), 'success', undoOf('measure', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <NotPossibleFields form={form} measureId={measureId} />}
      </DraftedForm>
    </Dialog>
  );
}
